// The neighbourhood of an entity
// All direct relationships of an entity, in and out, with belief and context: click on a node in the result to go on.
//
// Expected from the curated records:
//   from | relationship | to | cancer | cell | statement
//   miR-133b | DOWNREGULATES | EZH2 | glioma | glioma cell | xu-2019#s1
//   EZH2 | PROMOTES | canonical Wnt signaling pathway | glioma | glioma cell | xu-2019#s2
:param {entity: 'EZH2'};

MATCH (e:Entity {name: $entity})-[r]-(other:Entity)
RETURN startNode(r).name AS from, type(r) AS relationship, endNode(r).name AS to, r.cancerName AS cancer, r.cellName AS cell, r.id AS statement
ORDER BY statement, relationship, to;
