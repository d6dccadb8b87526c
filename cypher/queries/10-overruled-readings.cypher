// What the curation overruled
// Readings kept as the source prints them, the better reading that stands instead, and why. They have no direct relationship.
//
// Expected from the curated records:
//   statement | asPrinted | replacedBy | reason
//   cao-2019#s4 | miR-27a inhibits drug resistance of prostate cancer cells | cao-2019#s3 | The title of the cited study says that miR-27a contributes to chemoresistance; the review lists it among means that lessen resistance.
//   cao-2019#s5 | TP53 promotes drug resistance of prostate cancer cells | cao-2019#s2 | It follows only from the printed direction of the effect of miR-27a, which the title of the study contradicts.
//   cao-2019#s6 | miR-27a treats prostate cancer | cao-2019#s3 | The title of the cited study presents miR-27a as a cause of chemoresistance, not as a treatment.
:param {study: 'cao-2019'};

MATCH (s:Statement {reading: 'as-printed'})
WHERE s.id STARTS WITH $study + '#'
MATCH (s)-[:SUBJECT]->(a)
MATCH (s)-[:OBJECT]->(b)
OPTIONAL MATCH (s)-[:SUPERSEDED_BY]->(better)
RETURN s.id AS statement, a.name + ' ' + s.predicate + ' ' + b.name AS asPrinted, better.id AS replacedBy, s.reason AS reason
ORDER BY statement;
