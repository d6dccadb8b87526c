// Keep the lock of loaders
// Nothing comes back where another loader has taken the lock over.
MATCH (lock:LoadLock {id: 'exograph'})
SET lock.asked = timestamp()
WITH lock WHERE lock.owner = $owner
SET lock.until = timestamp() + $lease
RETURN count(*) AS held
