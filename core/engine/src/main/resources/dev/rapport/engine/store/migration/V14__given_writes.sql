-- Why a write was given to its host, while a process waits for the answer. What is left of it when the
-- next process plans for that host was interrupted, and is logged then. NULL for what nobody has in hand.
ALTER TABLE outbox ADD COLUMN given TEXT;
