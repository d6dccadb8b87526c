// Search by name or synonym
// Full text over names and synonyms; Lucene's syntax, so quote what holds a hyphen.
//
// Expected from the curated records:
//   id | name | class
//   HGNC:6147 | ITGAE | Gene
//   exo:ev.ccrcc-csc-cd103 | CD103-positive clear cell renal carcinoma stem cell exosome | Vesicle
//   exo:intervention.ccrcc-csc-cd103-ev-depletion | clearance of CD103-positive CSC exosomes | Intervention
:param {text: '"CD103"'};

CALL db.index.fulltext.queryNodes('exograph_names', $text) YIELD node, score
RETURN node.id AS id, node.name AS name, node.class AS class
ORDER BY id;
