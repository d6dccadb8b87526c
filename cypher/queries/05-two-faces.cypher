// Two faces: good and bad ends of one agent
// Agents with direct or overall effects on outcomes of which some are good for the patient and some bad. Benefit is the sign of the effect
// times the outcome's direction of good.
//
// Expected from the curated records:
//   agent | face | effect
//   extracellular exosome | bad | inhibits immunity against cancer
//   extracellular exosome | bad | inhibits immunity against melanoma
//   extracellular exosome | bad | inhibits response of cancer to treatment
//   extracellular exosome | bad | promotes drug resistance of malignant cells
//   extracellular exosome | bad | promotes immune escape of malignant cells
//   extracellular exosome | bad | promotes invasion of malignant cells
//   extracellular exosome | bad | promotes malignant transformation of normal cells
//   extracellular exosome | bad | promotes metastasis of cancer
//   extracellular exosome | bad | promotes tumour growth of cancer
//   extracellular exosome | good | inhibits drug resistance of malignant cells
//   extracellular exosome | good | promotes apoptosis of malignant cells
//   extracellular exosome | good | promotes drug accumulation in cancer
//   extracellular exosome | good | promotes immunity against cancer
:param {agent: 'extracellular exosome'};

MATCH (agent:Entity {name: $agent})-[r:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES|NET_PROMOTES|NET_INHIBITS|NET_UPREGULATES|NET_DOWNREGULATES|NET_REGULATES]->(o:Outcome)
WHERE r.belief > 0 AND r.sign <> 0 AND o.desirable IS NOT NULL
WITH agent, collect({benefit: r.sign * o.desirable, text: CASE r.sign WHEN 1 THEN 'promotes ' ELSE 'inhibits ' END + o.name}) AS effects
WHERE any(e IN effects WHERE e.benefit = 1) AND any(e IN effects WHERE e.benefit = -1)
UNWIND effects AS e
RETURN DISTINCT agent.name AS agent, CASE e.benefit WHEN 1 THEN 'good' ELSE 'bad' END AS face, e.text AS effect
ORDER BY face, effect;
