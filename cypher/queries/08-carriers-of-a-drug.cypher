// Who carries a drug and how it was loaded
// Vesicles and particles that carry a drug, with loading, what sets it free, how it is given, and in which tumour.
//
// Expected from the curated records:
//   carrier | loading | release | route | cancer | transfer
//   engineered blood exosome with doxorubicin and chol-miR21i | loaded | endosomal-escape | not-stated | cancer | zhan-2020#t1
//   exosome with Fe3O4@PDA, molecular beacon and doxorubicin | electroporation | near-infrared-light | not-stated | cancer | wang-2021b#t1
//   iRGD exosome of immature dendritic cells with doxorubicin | electroporation | not-stated | not-stated | breast cancer | tian-2014#t1
//   iRGD exosome of immature dendritic cells with doxorubicin | electroporation | not-stated | intravenous | breast cancer | tian-2014#t2
//   neutrophil exosome with doxorubicin | loaded | not-stated | intravenous | glioma | wang-2021c#t1
:param {drug: 'doxorubicin'};

MATCH (t:Transfer)-[c:CARGO]->(drug:Drug {name: $drug})
MATCH (t)-[:VESICLE]->(vesicle)
OPTIONAL MATCH (cancer:Entity {id: t.cancer})
RETURN vesicle.name AS carrier, c.loading AS loading, t.release AS release, t.route AS route, cancer.name AS cancer, t.id AS transfer
ORDER BY carrier, transfer;
