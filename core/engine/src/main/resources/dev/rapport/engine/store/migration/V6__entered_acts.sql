-- What the operator entered on the command line in somebody's name: said to Rapport, so kept as
-- given. It goes with its ticket. Acts of one second are told apart by the order of entry.
CREATE TABLE entered_act (
  act_id    TEXT   NOT NULL PRIMARY KEY,
  host      TEXT   NOT NULL,
  source_id TEXT   NOT NULL,
  actor     TEXT   NOT NULL,
  at        BIGINT NOT NULL,
  entry     BIGINT NOT NULL,
  command   TEXT   NOT NULL,
  words     TEXT   NOT NULL,
  FOREIGN KEY (host, source_id) REFERENCES ticket (host, source_id) ON DELETE CASCADE
);
