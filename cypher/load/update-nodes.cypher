// Update nodes
// Labels and properties of others stay: only ExoGraph's own are set, or removed where they hold null.
UNWIND $rows AS row
MATCH (n:<<kind>> {id: row.id})
WHERE n.hash STARTS WITH 'exo:'
REMOVE n:<<known>>
SET n:<<labels>>
SET n += row.properties
RETURN count(*) AS written
