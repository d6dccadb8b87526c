// One process, many bearers
// Apoptosis of a tumour cell is good, apoptosis of a T cell is bad: outcomes of one process, with bearer, direction of good, and the number
// of statements that lead to each.
//
// Expected from the curated records:
//   outcome | bearer | desirable | statements
//   apoptosis of CD8+ T cells | CD8-positive, alpha-beta T cell | -1 | 3
//   apoptosis of T cells | T cell | -1 | 3
//   apoptosis of hepatocellular carcinoma cells | hepatocellular carcinoma cell | 1 | 1
//   apoptosis of malignant cells | malignant cell | 1 | 2
//   apoptosis of non-small cell lung carcinoma cells | non-small cell lung carcinoma cell | 1 | 2
//   apoptosis of ovarian cancer cells | ovarian cancer cell | 1 | 2
//   apoptosis of pancreatic cancer cells | pancreatic cancer cell | 1 | 0
:param {process: 'apoptotic process'};

MATCH (process:Entity {name: $process})
MATCH (o:Outcome {process: process.id})
OPTIONAL MATCH (bearer:Entity {id: o.bearer})
RETURN o.name AS outcome, bearer.name AS bearer, o.desirable AS desirable, COUNT { ()-[:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES|NET_PROMOTES|NET_INHIBITS|NET_UPREGULATES|NET_DOWNREGULATES|NET_REGULATES]->(o) } AS statements
ORDER BY desirable, outcome;
