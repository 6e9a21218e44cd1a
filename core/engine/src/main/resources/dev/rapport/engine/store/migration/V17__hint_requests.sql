-- The request with which a hint came, for the log lines of what follows from it; '' where none did.
ALTER TABLE hint ADD COLUMN request TEXT NOT NULL DEFAULT '';
