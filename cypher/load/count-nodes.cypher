// How many nodes have a label, from the counts that the server keeps
MATCH (n:<<kind>>)
RETURN count(n) AS n
