// Hypotheses: one paper's cargo, another paper's target
// Two steps that no single study supports together: a cargo acts on a target in one, the target on something in another. Nobody has
// asserted the whole; it is something to test.
//
// Expected from the curated records:
//   hypothesis | first | second | firstCancer | secondCancer
//   miR-92a-3p -| PTEN -| epithelial to mesenchymal transition | yang-2020c | wang-2019 | hepatocellular carcinoma | clear cell renal carcinoma
:param {cargo: 'miR-92a-3p'};

MATCH (cargo:Cargo {name: $cargo})-[r:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES]->(target)-[s:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES]->(end)
WHERE end <> cargo AND r.belief > 0 AND s.belief > 0
  AND none(study IN r.studies WHERE study IN s.studies)
RETURN cargo.name + CASE r.sign WHEN 1 THEN ' -> ' WHEN -1 THEN ' -| ' ELSE ' -? ' END + target.name
       + CASE s.sign WHEN 1 THEN ' -> ' WHEN -1 THEN ' -| ' ELSE ' -? ' END + end.name AS hypothesis,
       r.studies AS first, s.studies AS second, r.cancerName AS firstCancer, s.cancerName AS secondCancer
ORDER BY hypothesis, second;
