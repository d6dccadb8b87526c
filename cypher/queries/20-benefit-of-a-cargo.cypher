// Is a cargo good or bad for the patient
// Overall effects of a cargo on outcomes times the outcome's direction of good, and how the source frames them.
//
// Expected from the curated records:
//   effect | outcome | benefit | framed | statement
//   inhibits | cisplatin resistance of non-small cell lung carcinoma cells | 1 | beneficial | wu-2020#s6
//   inhibits | invasion of non-small cell lung carcinoma cells | 1 | beneficial | wu-2020#s9
//   inhibits | proliferation of non-small cell lung carcinoma cells | 1 | beneficial | wu-2020#s8
//   inhibits | tumour growth of non-small cell lung carcinoma | 1 | beneficial | wu-2020#s12
:param {cargo: 'miR-193a'};

MATCH (:Cargo {name: $cargo})-[r:NET_PROMOTES|NET_INHIBITS|NET_UPREGULATES|NET_DOWNREGULATES|NET_REGULATES]->(o:Outcome)
WHERE r.sign <> 0 AND r.belief > 0
MATCH (s:Statement {id: r.id})
RETURN CASE r.sign WHEN 1 THEN 'promotes' ELSE 'inhibits' END AS effect, o.name AS outcome, r.sign * o.desirable AS benefit, s.framed AS framed, r.id AS statement
ORDER BY outcome, statement;
