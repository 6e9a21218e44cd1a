-- Every write that was given to a host, and its answer: ids and hashes, no text. Rows are added,
-- never changed and never deleted; chain is a hash over the row and the chain of the row before.
CREATE TABLE write_log (
  host        TEXT   NOT NULL,
  number      BIGINT NOT NULL,
  at          BIGINT NOT NULL,
  ticket_key  TEXT   NOT NULL,
  source_id   TEXT   NOT NULL,
  kind        TEXT   NOT NULL,
  write_id    TEXT   NOT NULL,
  cause       TEXT   NOT NULL,
  answer      TEXT   NOT NULL,
  detail      TEXT,
  before_hash TEXT,
  after_hash  TEXT,
  chain       TEXT   NOT NULL,
  PRIMARY KEY (host, number)
);
CREATE INDEX write_log_by_time ON write_log (host, at, source_id);

-- What stood on the host before each write, until it is undone or retention ends.
CREATE TABLE before_value (
  host      TEXT   NOT NULL,
  source_id TEXT   NOT NULL,
  kind      TEXT   NOT NULL,
  number    BIGINT NOT NULL,
  at        BIGINT NOT NULL,
  body      TEXT,
  PRIMARY KEY (host, source_id, kind, number)
);
CREATE INDEX before_value_by_time ON before_value (at);

-- Tickets from which an admin took back what was written: nothing is written there until they are
-- released. The source_id '*' is the whole host.
CREATE TABLE withheld (
  host       TEXT   NOT NULL,
  source_id  TEXT   NOT NULL,
  ticket_key TEXT   NOT NULL,
  since      BIGINT NOT NULL,
  PRIMARY KEY (host, source_id)
);

-- Hosts to which somebody agreed to write after a look at the first few tickets.
CREATE TABLE approval (
  host TEXT   NOT NULL PRIMARY KEY,
  at   BIGINT NOT NULL
);

-- What was written is listed by ticket, also when the ticket is gone.
ALTER TABLE confirmed ADD COLUMN ticket_key TEXT NOT NULL DEFAULT '';
UPDATE confirmed SET ticket_key = COALESCE(
  (SELECT t.ticket_key FROM ticket t
    WHERE t.host = confirmed.host AND t.source_id = confirmed.source_id), source_id);

-- A write that the host refuses again and again is tried less and less often.
ALTER TABLE outbox ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN not_before BIGINT NOT NULL DEFAULT 0;
