// Create relationships of one type
// A row is [id of the start, id of the end, values in the order of the properties]; lists are smaller than maps.
UNWIND $rows AS row
MATCH (a:<<from>> {id: row[0]})
MATCH (b:<<to>> {id: row[1]})
CREATE (a)-[r:<<type>> {<<properties>>}]->(b)
RETURN count(*) AS written
