// The evidence behind an arrow
// Whose result it is, where the curator read it and at which level, how sure the source is, and what it claims in our own words.
//
// Expected from the curated records:
//   direction | study | readIn | level | locator | certainty | verdict | claim
//   SUPPORTS | wang-2019 | xu-2021 | table | Table 2 | demonstrated | supported | The transfer drives EMT and, next to it, metastasis.
//   SUPPORTS | wang-2019 | xu-2021 | text | section 4.1 | suggested | supported | Acting against the exosomes that drive EMT is put forward as a way to stop metastasis.
:param {statement: 'wang-2019#s3'};

MATCH (s:Statement {id: $statement})<-[d:SUPPORTS|REFUTES]-(e:Evidence)
MATCH (e)-[:ABOUT]->(study:Publication)
MATCH (e)-[:READ_IN]->(source:Publication)
RETURN type(d) AS direction, study.id AS study, source.id AS readIn, e.level AS level, e.locator AS locator, e.certainty AS certainty, e.verdict AS verdict, e.claim AS claim
ORDER BY e.order;
