// Delete relationships that lost their id to an edit by hand
MATCH ()-[r:<<types>>]->()
WHERE r.hash STARTS WITH 'exo:' AND r.id IS NULL
DELETE r
RETURN count(*) AS written
