// Give the lock of loaders back
MATCH (lock:LoadLock {id: 'exograph'})
WHERE lock.owner = $owner
REMOVE lock.owner, lock.until
RETURN count(*) AS released
