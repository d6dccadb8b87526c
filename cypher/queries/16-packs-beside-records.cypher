// Packs beside the records
// What other loaded sources say between the same two things as curated steps that touch an entity. With the curated records alone, nothing
// stands beside them.
//
// Expected from the curated records:
//   agent | on | statement | elsewhere
//   miR-19b-3p | PTEN | wang-2019#s1 |
//   PTEN | epithelial to mesenchymal transition | wang-2019#s2 |
//   miR-92a-3p | PTEN | yang-2020c#s1 |
//   PTEN | AKT | yang-2020c#s2 |
:param {entity: 'PTEN'};

MATCH (a)-[r:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES {source: 'curated'}]->(b)
WHERE a.name = $entity OR b.name = $entity
RETURN a.name AS agent, b.name AS on, r.id AS statement,
       COLLECT { MATCH (a)-[o:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES]->(b) WHERE o.source <> 'curated' RETURN o.source + ' ' + type(o) ORDER BY o.source, type(o) } AS elsewhere
ORDER BY statement;
