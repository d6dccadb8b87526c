// Write only while the lock is held
// Stands before every statement of a load in batches: a loader that lost its lock writes nothing more.
MATCH (lock:LoadLock {id: 'exograph'})
SET lock.asked = timestamp()
WITH lock WHERE lock.owner = $owner
SET lock.until = timestamp() + $lease
WITH count(*) AS held WHERE held = 1
