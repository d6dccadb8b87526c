// Citations that do not hold
// Studies that a review cites for something they do not say, or under another number than its own.
//
// Expected from the curated records:
//   study | reference | citedAs
//   gordon-2017 | 96 |
//   liang-2021b | 132 |
//   liao-2020 | 85 |
//   lin-2018 | 112 |
//   ma-2020 | 51 |
//   nazarenko-2010 | 101 |
//   wang-2021a | 1 |
//   yan-2019 | 44 |
//   yang-2015 | 123 |
//   yu-2019b | 94 |
:param {review: 'xu-2021', verdict: 'mismatch'};

MATCH (study:Publication)-[r:READ_ABOUT_IN {verdict: $verdict}]->(review:Publication {id: $review})
RETURN study.id AS study, r.reference AS reference, r.citedAs AS citedAs
ORDER BY study;
