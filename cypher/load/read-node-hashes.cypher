// Ids and hashes of the nodes of one label
// Nodes that others gave the same label come too, without a hash of ours, so that a clash of ids is seen.
MATCH (n:<<kind>>)
RETURN '<<kindName>>' AS kind, n.id AS id, CASE WHEN n.hash STARTS WITH 'exo:' THEN n.hash END AS hash
