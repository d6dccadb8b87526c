// Trace a cargo to an outcome, with the net sign
// Every simple path of steps from a cargo to an outcome. The net effect is the product of the signs: 1 promotes, -1 inhibits, 0 where a
// hop has no known direction. 'attested' holds the mechanisms that declare the path as it stands; an empty list is a hypothesis that joins
// what was found apart. A Cypher pattern may pass a node twice: the first WHERE keeps simple paths.
//
// Expected from the curated records:
//   chain | netSign | statements | attested
//   miR-19b-3p; PTEN; epithelial to mesenchymal transition; metastasis of clear cell renal carcinoma | 1 | wang-2019#s1; wang-2019#s2; wang-2019#s3 | wang-2019#m1
//   miR-19b-3p; PTEN; AKT; SNAI1; epithelial to mesenchymal transition; metastasis of clear cell renal carcinoma | 1 | wang-2019#s1; yang-2020c#s2; yang-2020c#s3; yang-2020c#s4; wang-2019#s3 |
:param {cargo: 'miR-19b-3p', outcome: 'metastasis of clear cell renal carcinoma', minBelief: 0.0};

MATCH p = (:Cargo {name: $cargo})-[:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES]->{1,5}(:Outcome {name: $outcome})
WHERE all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
  AND none(n IN nodes(p) WHERE coalesce(n.generic, false))
  AND all(r IN relationships(p) WHERE r.belief > $minBelief)
WITH p, relationships(p) AS hops
RETURN [n IN nodes(p) | n.name] AS chain,
       reduce(sign = 1, r IN hops | sign * r.sign) AS netSign,
       [r IN hops | r.id] AS statements,
       [m IN coalesce(hops[0].mechanisms, []) WHERE all(i IN range(1, size(hops) - 1) WHERE
         split(m, '@')[0] + '@' + toString(toInteger(split(m, '@')[1]) + i) IN hops[i].mechanisms) | split(m, '@')[0]] AS attested
ORDER BY size(hops), statements;
