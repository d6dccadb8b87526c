// Targets hit in several cancers
// Genes, families and RNAs that something acts on in at least two cancers. Of a cancer and its parent (cancer and breast cancer) only the
// most specific one counts, so a parent and its child are never two.
//
// Expected from the curated records:
//   target | cancer | hits
//   PTEN | clear cell renal carcinoma | miR-19b-3p (-) wang-2019#s1
//   PTEN | hepatocellular carcinoma | miR-92a-3p (-) yang-2020c#s1
:param {minCancers: 2};

MATCH (agent)-[r:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES|NET_PROMOTES|NET_INHIBITS|NET_UPREGULATES|NET_DOWNREGULATES|NET_REGULATES]->(target:TargetGene)
WHERE r.cancer IS NOT NULL AND r.belief > 0
WITH target, collect(DISTINCT r.cancer) AS stated, collect({agent: agent.name, sign: r.sign, cancer: r.cancer, id: r.id}) AS hits
WITH target, hits, [c IN stated WHERE NOT EXISTS {
  MATCH (child:Entity)-[:IS_A]->+(:Entity {id: c}) WHERE child.id IN stated AND child.id <> c }] AS cancers
WHERE size(cancers) >= $minCancers
UNWIND cancers AS cancer
MATCH (c:Entity {id: cancer})
RETURN target.name AS target, c.name AS cancer,
       COLLECT { UNWIND hits AS h WITH h WHERE h.cancer = cancer RETURN h.agent + CASE h.sign WHEN 1 THEN ' (+)' WHEN -1 THEN ' (-)' ELSE ' (?)' END + ' ' + h.id ORDER BY h.id } AS hits
ORDER BY target, cancer;
