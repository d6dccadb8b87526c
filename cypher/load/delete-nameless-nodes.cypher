// Delete nodes that lost their id to an edit by hand; those that relationships of others need are left to them
MATCH (n:<<kinds>>)
WHERE n.hash STARTS WITH 'exo:' AND n.id IS NULL
REMOVE n.hash
WITH n WHERE NOT EXISTS { (n)--() }
DELETE n
RETURN count(*) AS written
