// How many relationships have a type, from the counts that the server keeps
MATCH ()-[r:<<type>>]->()
RETURN count(r) AS n
