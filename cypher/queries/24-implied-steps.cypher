// Steps that a text only implies
// Steps of declared mechanisms that the text entails without stating them: lower weight, drawn dashed.
//
// Expected from the curated records:
//   agent | relationship | on | belief | mechanisms
//   PTEN | INHIBITS | epithelial to mesenchymal transition | 0.26 | wang-2019#m1
//   epithelial to mesenchymal transition | PROMOTES | metastasis of clear cell renal carcinoma | 0.3 | wang-2019#m1
:param {cancer: 'clear cell renal carcinoma'};

MATCH (a)-[r:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES {implied: true, cancerName: $cancer}]->(b)
RETURN a.name AS agent, type(r) AS relationship, b.name AS on, round(r.belief, 2) AS belief, [m IN r.mechanisms | split(m, '@')[0]] AS mechanisms
ORDER BY r.id;
