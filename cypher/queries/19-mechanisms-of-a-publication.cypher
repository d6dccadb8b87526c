// The mechanisms of a publication, hop by hop
// What one publication asserts as ordered paths, each with the overall effects that it explains.
//
// Expected from the curated records:
//   mechanism | hop | subject | predicate | object | statement
//   he-2019#m1 | 1 | ovarian cancer cell | secretes | ovarian cancer cell exosome | he-2019#t1.secretes
//   he-2019#m1 | 2 | ovarian cancer cell exosome | carries | miR-205 | he-2019#t1.carries.mirbase:MI0000285
//   he-2019#m1 | 3 | miR-205 | promotes | angiogenesis | he-2019#s1
//   he-2019#m1 | 4 | angiogenesis | promotes | metastasis of ovarian cancer | he-2019#s2
:param {study: 'he-2019'};

MATCH (m:Mechanism)-[step:STEP]->(s:Statement)
WHERE m.id STARTS WITH $study + '#'
MATCH (s)-[:SUBJECT]->(a)
MATCH (s)-[:OBJECT]->(b)
RETURN m.id AS mechanism, step.order AS hop, a.name AS subject, s.predicate AS predicate, b.name AS object, s.id AS statement
ORDER BY mechanism, hop;
