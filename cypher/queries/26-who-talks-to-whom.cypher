// Which cells send vesicles to which
// Donor and recipient cells of a tumour with the cargo between them.
//
// Expected from the curated records:
//   donor | recipient | cargo | cancer | transfer
//   neutrophil | glioma cell | doxorubicin | glioma | wang-2021c#t1
//   mesenchymal stem cell | glioma cell | miR-133b | glioma | xu-2019#t1
:param {cancer: 'glioma'};

MATCH (donor)<-[:DONOR]-(t:Transfer)-[:RECIPIENT]->(recipient)
MATCH (cancer:Entity {id: t.cancer})-[:IS_A]->*(:Cancer {name: $cancer})
WITH DISTINCT donor, recipient, t, cancer
OPTIONAL MATCH (t)-[:CARGO]->(cargo)
WITH donor, recipient, cancer, t, cargo ORDER BY cargo.name
RETURN donor.name AS donor, recipient.name AS recipient, collect(cargo.name) AS cargo, cancer.name AS cancer, t.id AS transfer
ORDER BY transfer;
