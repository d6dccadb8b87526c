// Leave nodes to others
// What the records no longer hold, but relationships that others made still need: it keeps its properties and loses ExoGraph's labels.
UNWIND $ids AS id
MATCH (n:<<kind>> {id: id})
WHERE n.hash STARTS WITH 'exo:'
REMOVE n:<<known>>, n.hash
RETURN count(*) AS written
