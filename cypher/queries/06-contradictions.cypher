// Contradictions: the same pair, opposite signs
// Nothing is curated as a conflict: it shows where two accepted statements between the same two things have opposite signs.
//
// Expected from the curated records:
//   agent | on | promotes | inhibits
//   extracellular exosome | drug resistance of malignant cells | chinnappan-2020#s1; steinbichler-2019#s1; xu-2021#s204 | xu-2021#s15
//   extracellular exosome | immunity against cancer | nam-2020#s1 | kugeratski-2021#s2
:param {minBelief: 0.0};

MATCH (a)-[up:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES|NET_PROMOTES|NET_INHIBITS|NET_UPREGULATES|NET_DOWNREGULATES|NET_REGULATES]->(b)<-[down:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES|NET_PROMOTES|NET_INHIBITS|NET_UPREGULATES|NET_DOWNREGULATES|NET_REGULATES]-(a)
WHERE up.sign = 1 AND down.sign = -1 AND up.belief > $minBelief AND down.belief > $minBelief
WITH a, b, collect(DISTINCT up.id) AS ups, collect(DISTINCT down.id) AS downs
RETURN a.name AS agent, b.name AS on, COLLECT { UNWIND ups AS i RETURN i ORDER BY i } AS promotes, COLLECT { UNWIND downs AS i RETURN i ORDER BY i } AS inhibits
ORDER BY agent, on;
