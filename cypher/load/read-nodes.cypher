// Contents of the nodes of one label
MATCH (n:<<kind>>)
RETURN '<<kindName>>' AS kind, n.id AS id, CASE WHEN n.hash STARTS WITH 'exo:' THEN n.hash END AS hash, labels(n) AS labels, properties(n) AS properties
