-- What a person edited inside what is ours on a host: kept there until somebody releases it. Of what
-- they wrote only a hash is known.
CREATE TABLE edited (
  host       TEXT    NOT NULL,
  source_id  TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  ticket_key TEXT    NOT NULL,
  hash       TEXT    NOT NULL,
  seen_at    BIGINT  NOT NULL,
  released   INTEGER NOT NULL,
  PRIMARY KEY (host, source_id, kind)
);

-- The hash of what somebody agreed to write over, and what sort of failure a refusal was.
ALTER TABLE outbox ADD COLUMN replaces TEXT;
ALTER TABLE outbox ADD COLUMN failure TEXT;

-- Where the log of a host begins since retention took what was before: the last number that went,
-- and its chain.
CREATE TABLE write_log_start (
  host   TEXT   NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL,
  chain  TEXT   NOT NULL
);
