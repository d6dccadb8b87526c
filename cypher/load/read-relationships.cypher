// Contents of the relationships of ExoGraph's types
// Those without a hash of ours count where both ends are ours: they would change what queries answer.
MATCH (a)-[r:<<types>>]->(b)
WITH a, b, r, CASE WHEN r.hash STARTS WITH 'exo:' THEN r.hash END AS hash
WHERE hash IS NOT NULL OR (a.hash STARTS WITH 'exo:' AND b.hash STARTS WITH 'exo:')
RETURN type(r) AS type, r.id AS id, hash, CASE WHEN a:<<kinds>> THEN a.id END AS start, CASE WHEN b:<<kinds>> THEN b.id END AS end, properties(r) AS properties
