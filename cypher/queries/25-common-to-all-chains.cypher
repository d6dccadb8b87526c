// Through what every chain passes
// Entities inside every simple chain of steps from a cargo to an outcome: block one of them and no chain of the records is left.
//
// Expected from the curated records:
//   entity | class | chains
//   PTEN | Gene | 2
//   epithelial to mesenchymal transition | Process | 2
:param {cargo: 'miR-19b-3p', outcome: 'metastasis of clear cell renal carcinoma'};

MATCH p = (:Cargo {name: $cargo})-[:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES]->{1,6}(:Outcome {name: $outcome})
WHERE all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
  AND all(r IN relationships(p) WHERE r.belief > 0)
  AND none(n IN nodes(p) WHERE coalesce(n.generic, false))
WITH collect(nodes(p)[1..-1]) AS insides
UNWIND insides[0] AS n
WITH DISTINCT n, insides
WHERE all(inside IN insides WHERE n IN inside)
RETURN n.name AS entity, n.class AS class, size(insides) AS chains
ORDER BY entity;
