// What one cancer has that another lacks
// Cargo carried in the first cancer (or a kind of it) and not in the second.
//
// Expected from the curated records:
//   cargo | vesicle | cancer
//   CRISPR/Cas9 plasmid against PARP1 | HEK293 exosome with CRISPR/Cas9 plasmid | ovarian cancer
//   CRISPR/Cas9 plasmid against PARP1 | SKOV3 exosome with CRISPR/Cas9 plasmid | ovarian cancer
//   miR-145 | serum exosome | ovarian cancer
//   miR-200c | serum exosome | ovarian cancer
//   miR-205 | ovarian cancer cell exosome | ovarian cancer
//   miR-93 | serum exosome | ovarian cancer
:param {cancer: 'ovarian cancer', other: 'glioma'};

MATCH (one:Cancer {name: $cancer})<-[:IS_A]-*(narrower:Entity)
WITH collect(DISTINCT narrower.id) AS ones
MATCH (two:Cancer {name: $other})<-[:IS_A]-*(narrower:Entity)
WITH ones, collect(DISTINCT narrower.id) AS others
MATCH (vesicle)-[r:CARRIES]->(cargo)
WHERE r.cancer IN ones AND NOT EXISTS { MATCH ()-[o:CARRIES]->(cargo) WHERE o.cancer IN others }
RETURN cargo.name AS cargo, vesicle.name AS vesicle, r.cancerName AS cancer
ORDER BY cargo, vesicle;
