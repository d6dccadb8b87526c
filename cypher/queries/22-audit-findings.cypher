// What the curation found wrong
// Where a source disagrees with the sources it cites, or with itself: what is printed, what was accepted, and on what ground.
//
// Expected from the curated records:
//   finding | locator | printed | accepted
//   xu-2021#a007 | section 3.4 | miR-27a exosomes lessen drug resistance and are a way to treat prostate cancer. | Exosomal miR-27a adds to chemoresistance.
//   xu-2021#a008 | Table 1 | Exosomal miR-27a lessens chemoresistance by holding p53 down. | Exosomal miR-27a adds to chemoresistance through p53.
//   xu-2021#a015 | Table 1 | The exosomes of reference 86 improve cisplatin resistance. | They lessen it: here and in the heading of section 3.4 to improve resistance means to lessen it.
//   xu-2021#a021 | Table 2 | Exosomal miR-23a regulates tumour angiogenesis. | It promotes angiogenesis.
//   xu-2021#a031 | section 4.3 | miR-23a with VEGF inhibitors would treat well. | miR-23a drives angiogenesis; only an inhibitor of it would fit beside VEGF inhibitors.
//   xu-2021#a032 | section 4.5 | Exosomes turn tumour cells into normal cells. | Normal cells turn into tumour cells.
//   xu-2021#a034 | section 3.3 | Exosomes improve neuronal death and inflammation. | They lessen both.
//   xu-2021#a201 | abstract | Exosomes improve chemotherapy resistance, which is to be good. | They lessen it; to improve resistance reads as the reverse.
//   xu-2021#a278 | section 3.2 | Exosomes are easily separated from blood. | Section 6: separation is tedious, its product impure, its means limited.
//   xu-2021#a371 | section 3.1 | Nanoparticles cannot avoid cytotoxicity and do not target. | Section 1 has nanotechnology target, be less cytotoxic and ease side effects; which holds depends on the particle.
:param {kind: 'sign'};

MATCH (f:AuditFinding {kind: $kind})
RETURN f.id AS finding, f.locator AS locator, f.printed AS printed, f.accepted AS accepted
ORDER BY f.order;
