// Ids and hashes of the relationships of ExoGraph's types
MATCH ()-[r:<<types>>]->()
WHERE r.hash STARTS WITH 'exo:'
RETURN type(r) AS type, r.id AS id, r.hash AS hash
