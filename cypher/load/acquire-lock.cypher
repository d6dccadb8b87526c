// Take the lock of loaders
// One loader at a time: the node is locked first (the empty write), read after that, and taken where it is free or its lease ran out.
MERGE (lock:LoadLock {id: 'exograph'})
SET lock.asked = timestamp()
WITH lock, coalesce(lock.owner, '') AS holder, coalesce(lock.until, 0) AS until
WITH lock, holder, until, (holder = '' OR holder = $owner OR until < timestamp()) AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END | SET lock.owner = $owner, lock.until = timestamp() + $lease)
RETURN free, holder, until - timestamp() AS left
