// How the evidence of a tumour was read
// Accepted causal statements set in a tumour, by the level of their supporting evidence. One statement can count at several levels.
//
// Expected from the curated records:
//   level | statements | studies
//   abstract | 2 | 1
//   table | 5 | 1
//   text | 10 | 4
//   title | 5 | 2
:param {cancer: 'glioma'};

MATCH (s:Statement {reading: 'accepted'})-[:IN_CANCER]->(:Cancer {name: $cancer})
WHERE s.scope IN ['step', 'overall']
MATCH (s)<-[:SUPPORTS]-(e:Evidence)
RETURN e.level AS level, count(DISTINCT s) AS statements, count(DISTINCT e.study) AS studies
ORDER BY level;
