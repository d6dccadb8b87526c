// Weakest links of a mechanism
// The hops of a declared mechanism, least believed first. Belief is a prior with two digits at the most, not a probability.
//
// Expected from the curated records:
//   hop | statement | belief | implied
//   4 | PTEN inhibits epithelial to mesenchymal transition | 0.26 | true
//   5 | epithelial to mesenchymal transition promotes metastasis of clear cell renal carcinoma | 0.3 | true
//   3 | miR-19b-3p downregulates PTEN | 0.43 | false
//   1 | clear cell renal carcinoma stem cell secretes clear cell renal carcinoma stem cell exosome | 0.5 | false
//   2 | clear cell renal carcinoma stem cell exosome carries miR-19b-3p | 0.5 | false
:param {mechanism: 'wang-2019#m1'};

MATCH (m:Mechanism {id: $mechanism})-[step:STEP]->(s:Statement)
MATCH (s)-[:SUBJECT]->(a)
MATCH (s)-[:OBJECT]->(b)
RETURN step.order AS hop, a.name + ' ' + s.predicate + ' ' + b.name AS statement, round(s.belief, 2) AS belief, coalesce(s.implied, false) AS implied
ORDER BY s.belief, hop;
