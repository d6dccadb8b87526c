// Autocrine loops: donor and recipient are one
// Transfers whose recipient is the donor, and what their cargo does there.
//
// Expected from the curated records:
//   cell | vesicle | cargo | mode | transfer
//   chronic myeloid leukemia cell | chronic myeloid leukemia cell exosome | TGFB1 | autocrine | raimondo-2015#t1
//   hematopoietic stem cell | hematopoietic stem cell exosome | secreted proteins | autocrine | gu-2016#t1

MATCH (cell)<-[:DONOR]-(t:Transfer)-[:RECIPIENT]->(cell)
MATCH (t)-[:VESICLE]->(vesicle)
OPTIONAL MATCH (t)-[:CARGO]->(cargo)
RETURN cell.name AS cell, vesicle.name AS vesicle, cargo.name AS cargo, t.mode AS mode, t.id AS transfer
ORDER BY cell, cargo;
