// Who loads now
// Reads only, so it never waits behind a loader's transaction.
MATCH (lock:LoadLock {id: 'exograph'})
WHERE lock.owner IS NOT NULL
RETURN lock.owner AS holder, lock.until - timestamp() AS left
