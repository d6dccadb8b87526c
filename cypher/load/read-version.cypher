// Which version the database holds
MATCH (v:GraphVersion {id: 'exograph'})
RETURN properties(v) AS version
