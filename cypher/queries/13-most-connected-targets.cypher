// Most connected targets
// Targets by the number of distinct agents that act on them and things that they act on, in steps and overall effects. A hub is not
// proof of importance: it is what was studied most.
//
// Expected from the curated records:
//   target | actedOnBy | actsOn
//   LRRC1 | 3 | 4
//   PDCD1 | 2 | 4
//   miR-193a | 1 | 5
//   NFkappaB | 2 | 3
//   PTEN | 2 | 2
:param {limit: 5};

MATCH (target:TargetGene)
RETURN target.name AS target,
       COUNT { MATCH (agent)-[:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES|NET_PROMOTES|NET_INHIBITS|NET_UPREGULATES|NET_DOWNREGULATES|NET_REGULATES]->(target) RETURN DISTINCT agent } AS actedOnBy,
       COUNT { MATCH (target)-[:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES|NET_PROMOTES|NET_INHIBITS|NET_UPREGULATES|NET_DOWNREGULATES|NET_REGULATES]->(thing) RETURN DISTINCT thing } AS actsOn
ORDER BY actedOnBy + actsOn DESC, target
LIMIT toInteger($limit);
