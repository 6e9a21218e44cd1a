-- The tables of the store. Everything here is understood by SQLite and PostgreSQL alike.
--   Instants are whole seconds since 1970-01-01T00:00:00Z; yes and no are 1 and 0.
--   Accounts are written host:id. Lists and maps are JSON with sorted elements, so that equal
--   values are equal texts. No title and no text of a ticket is in any column.

-- A ticket as it is now.
CREATE TABLE ticket (
  host         TEXT    NOT NULL,
  source_id    TEXT    NOT NULL,
  ticket_key   TEXT    NOT NULL,
  type         TEXT    NOT NULL,
  created_at   BIGINT  NOT NULL,
  restricted   INTEGER NOT NULL,
  requesters   TEXT    NOT NULL,
  facets       TEXT    NOT NULL,
  tier         TEXT    NOT NULL,
  completeness TEXT    NOT NULL,
  PRIMARY KEY (host, source_id)
);
CREATE INDEX ticket_by_key ON ticket (ticket_key, host, source_id);

-- What happened to it; body holds what is special to the kind, as EventCodec says.
CREATE TABLE event (
  host      TEXT    NOT NULL,
  source_id TEXT    NOT NULL,
  event_id  TEXT    NOT NULL,
  at        BIGINT  NOT NULL,
  seq       BIGINT  NOT NULL,
  actor     TEXT,
  ours      INTEGER NOT NULL,
  kind      TEXT    NOT NULL,
  body      TEXT    NOT NULL,
  PRIMARY KEY (host, source_id, event_id),
  FOREIGN KEY (host, source_id) REFERENCES ticket (host, source_id) ON DELETE CASCADE
);

-- Accounts, as far as they decide a side.
CREATE TABLE actor (
  host         TEXT NOT NULL,
  account_id   TEXT NOT NULL,
  login        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  group_names  TEXT NOT NULL,
  role_names   TEXT NOT NULL,
  email_domain TEXT,
  PRIMARY KEY (host, account_id)
);

-- What a connector learnt about its host.
CREATE TABLE host_memory (
  host  TEXT NOT NULL,
  name  TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (host, name)
);

-- Where reading a host has got to.
CREATE TABLE host_cursor (
  host     TEXT   NOT NULL PRIMARY KEY,
  position TEXT   NOT NULL,
  moved_at BIGINT NOT NULL
);

-- Until when a host asked to be left alone.
CREATE TABLE host_pause (
  host       TEXT   NOT NULL PRIMARY KEY,
  not_before BIGINT NOT NULL
);

-- Tickets that could not be understood: why and where, never the document.
CREATE TABLE quarantine (
  host      TEXT   NOT NULL,
  source_id TEXT   NOT NULL,
  reason    TEXT   NOT NULL,
  place     TEXT   NOT NULL,
  since     BIGINT NOT NULL,
  PRIMARY KEY (host, source_id)
);

-- The last sync of each host.
CREATE TABLE sync_run (
  host        TEXT    NOT NULL PRIMARY KEY,
  started_at  BIGINT  NOT NULL,
  ended_at    BIGINT  NOT NULL,
  tickets     BIGINT  NOT NULL,
  events      BIGINT  NOT NULL,
  calls       BIGINT  NOT NULL,
  quarantined BIGINT  NOT NULL,
  complete    INTEGER NOT NULL,
  failure     TEXT
);

-- What a host last confirmed to show for a ticket.
CREATE TABLE confirmed (
  host         TEXT   NOT NULL,
  source_id    TEXT   NOT NULL,
  kind         TEXT   NOT NULL,
  body         TEXT   NOT NULL,
  key_hash     TEXT   NOT NULL,
  host_ref     TEXT,
  confirmed_at BIGINT NOT NULL,
  PRIMARY KEY (host, source_id, kind)
);

-- What a host should show and has not confirmed yet; a row goes when its receipt comes. A row is
-- doubtful once something was sent and no receipt came: the host may show what it never confirmed.
CREATE TABLE outbox (
  host        TEXT   NOT NULL,
  source_id   TEXT   NOT NULL,
  kind        TEXT   NOT NULL,
  ticket_key  TEXT   NOT NULL,
  write_id    TEXT   NOT NULL,
  before_body TEXT,
  after_body  TEXT,
  key_hash    TEXT   NOT NULL,
  state       TEXT    NOT NULL,
  doubtful    INTEGER NOT NULL,
  reason      TEXT,
  changed_at  BIGINT  NOT NULL,
  PRIMARY KEY (host, source_id, kind)
);
CREATE INDEX outbox_by_state ON outbox (host, state, source_id, kind);
