// What rests on retracted studies
// Statements with evidence from a publication that was retracted, and how many other studies support them. Evidence of a retracted study
// weighs nothing, so a statement that rests on it alone has belief 0 and is never walked.
//
// Expected from the curated records:
//   study | statement | says | belief | otherStudies
//   gu-2016 | gu-2016#s1 | VPS33B regulates autocrine signaling | 0.0 | 0
//   gu-2016 | gu-2016#s2 | autocrine signaling promotes hemopoiesis | 0.0 | 0
//   gu-2016 | gu-2016#s3 | autocrine signaling promotes onset of leukemia | 0.0 | 0
//   gu-2016 | gu-2016#s4 | VPS33B regulates hemopoiesis | 0.0 | 0
//   gu-2016 | gu-2016#s5 | VPS33B regulates onset of leukemia | 0.0 | 0
//   liao-2020 | liao-2020#s2 | tanshinone IIA with cisplatin downregulates NFkappaB | 0.0 | 0
//   liao-2020 | liao-2020#s3 | NFkappaB upregulates PTGS2 | 0.0 | 0
//   liao-2020 | liao-2020#s4 | PTGS2 upregulates VEGF | 0.0 | 0
//   liao-2020 | liao-2020#s5 | VEGF promotes tumour growth of esophageal cancer | 0.0 | 0
//   liao-2020 | liao-2020#s6 | tanshinone IIA with cisplatin inhibits tumour growth of esophageal cancer | 0.0 | 0
//   wu-2019a | wu-2019a#s1 | miR-221-3p downregulates THBS2 | 0.0 | 0
//   wu-2019a | wu-2019a#s12 | cervical squamous cell carcinoma cell exosome promotes tumour progression of cervical squamous cell carcinoma | 0.0 | 0
//   wu-2019a | wu-2019a#s13 | miR-221-3p promotes occurrence of cervical squamous cell carcinoma | 0.0 | 0
//   wu-2019a | wu-2019a#s2 | THBS2 inhibits angiogenesis | 0.0 | 0
//   wu-2019a | wu-2019a#s3 | angiogenesis promotes tumour progression of cervical squamous cell carcinoma | 0.0 | 0
//   wu-2019a | wu-2019a#s4 | angiogenesis promotes occurrence of cervical squamous cell carcinoma | 0.0 | 0
//   wu-2019a | wu-2019a#s5 | miR-221-3p promotes angiogenesis | 0.0 | 0
//   wu-2019a | wu-2019a#s6 | miR-221-3p promotes tumour progression of cervical squamous cell carcinoma | 0.0 | 0
//   wu-2019a | wu-2019a#s7 | cervical squamous cell carcinoma cell exosome promotes angiogenesis | 0.0 | 0
//   wu-2019a | wu-2019a#s8 | cervical squamous cell carcinoma cell exosome promotes occurrence of cervical squamous cell carcinoma | 0.0 | 0
//   wu-2019b | wu-2019b#s1 | miR-144 promotes brown fat cell differentiation | 0.0 | 0
//   wu-2019b | wu-2019b#s2 | miR-144 promotes metabolic reprogramming | 0.0 | 0
//   wu-2019b | wu-2019b#s3 | miR-144 promotes tumour progression of breast cancer | 0.0 | 0
//   wu-2019b | wu-2019b#s4 | miR-126 promotes brown fat cell differentiation | 0.0 | 0
//   wu-2019b | wu-2019b#s5 | miR-126 promotes metabolic reprogramming | 0.0 | 0
//   wu-2019b | wu-2019b#s6 | miR-126 promotes tumour progression of breast cancer | 0.0 | 0
//   wu-2019b | wu-2019b#s7 | brown fat cell differentiation promotes tumour progression of breast cancer | 0.0 | 0
//   wu-2019b | wu-2019b#s8 | metabolic reprogramming promotes tumour progression of breast cancer | 0.0 | 0
//   wu-2019b | wu-2019b#s9 | exosome of the tumour-adipocyte interplay promotes tumour progression of breast cancer | 0.0 | 0
:param {notice: 'retraction'};

MATCH (study:Publication)<-[:ABOUT]-(e:Evidence)-[:SUPPORTS]->(s:Statement {reading: 'accepted'})
WHERE $notice IN study.notices AND s.scope IN ['step', 'overall']
WITH DISTINCT study, s
MATCH (s)-[:SUBJECT]->(a)
MATCH (s)-[:OBJECT]->(b)
RETURN study.id AS study, s.id AS statement, a.name + ' ' + s.predicate + ' ' + b.name AS says, round(s.belief, 2) AS belief,
       COUNT { MATCH (other:Publication)<-[:ABOUT]-(:Evidence)-[:SUPPORTS]->(s) WHERE NOT $notice IN coalesce(other.notices, []) RETURN DISTINCT other } AS otherStudies
ORDER BY study, statement;
