// Cargo carried in several cancers
// The same molecule in vesicles of at least two cancers, the most specific ones counted, with the vesicles that carry it.
//
// Expected from the curated records:
//   cargo | cancers | vesicles
//   doxorubicin | breast cancer; glioma | engineered blood exosome with doxorubicin and chol-miR21i; exosome with Fe3O4@PDA, molecular beacon and doxorubicin; iRGD exosome of immature dendritic cells with doxorubicin; neutrophil exosome with doxorubicin
:param {minCancers: 2};

MATCH (vesicle)-[r:CARRIES]->(cargo)
WHERE r.cancer IS NOT NULL AND r.belief > 0
WITH cargo, collect(DISTINCT r.cancer) AS stated, collect(DISTINCT vesicle.name) AS vesicles
WITH cargo, vesicles, [c IN stated WHERE NOT EXISTS {
  MATCH (child:Entity)-[:IS_A]->+(:Entity {id: c}) WHERE child.id IN stated AND child.id <> c }] AS cancers
WHERE size(cancers) >= $minCancers
RETURN cargo.name AS cargo, COLLECT { MATCH (c:Entity) WHERE c.id IN cancers RETURN c.name ORDER BY c.name } AS cancers,
       COLLECT { UNWIND vesicles AS v RETURN v ORDER BY v } AS vesicles
ORDER BY size(cancers) DESC, cargo;
