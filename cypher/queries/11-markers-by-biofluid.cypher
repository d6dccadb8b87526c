// Markers by biofluid
// What marks which tumour or outcome in a body fluid, and for what. Change 'saliva' to serum, blood, urine …
//
// Expected from the curated records:
//   marker | marks | purpose | fluid | statement
//   miR-24-3p | oral cavity squamous cell carcinoma | screening | saliva | he-2020b#s1
//   miR-24-3p | oral cavity squamous cell carcinoma | diagnosis | saliva | he-2020b#s3
//   miR-24-3p | oral cavity squamous cell carcinoma | treatment | saliva | he-2020b#s4
:param {fluid: 'saliva'};

MATCH (fluid:Entity {name: $fluid})
MATCH (fluid)<-[:IS_A]-*(narrower:Entity)
WITH DISTINCT narrower
MATCH (marker)-[r:BIOMARKER_FOR {biofluid: narrower.id}]->(of)
RETURN marker.name AS marker, of.name AS marks, r.purpose AS purpose, narrower.name AS fluid, r.id AS statement
ORDER BY marker, marks, statement;
