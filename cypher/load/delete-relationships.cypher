// Delete relationships of one type
UNWIND $ids AS id
MATCH ()-[r:<<type>> {id: id}]->()
WHERE r.hash STARTS WITH 'exo:'
DELETE r
RETURN count(*) AS written
