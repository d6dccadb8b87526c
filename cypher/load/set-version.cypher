// Say which version the database holds, or that one is being loaded
MERGE (v:GraphVersion {id: 'exograph'})
SET v += $version
RETURN count(*) AS written
