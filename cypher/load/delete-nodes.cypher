// Delete nodes that nothing else in the database is tied to
UNWIND $ids AS id
MATCH (n:<<kind>> {id: id})
WHERE n.hash STARTS WITH 'exo:' AND NOT EXISTS { (n)--() }
DELETE n
RETURN count(*) AS written
