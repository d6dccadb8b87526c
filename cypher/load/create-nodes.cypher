// Create nodes that have the same labels
UNWIND $rows AS row
CREATE (n:<<labels>>)
SET n = row.properties
RETURN count(*) AS written
