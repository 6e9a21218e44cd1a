-- Tickets that their host does not show any more, though nothing proves them deleted, and since when.
CREATE TABLE unseen (
  host      TEXT   NOT NULL,
  source_id TEXT   NOT NULL,
  since     BIGINT NOT NULL,
  PRIMARY KEY (host, source_id),
  FOREIGN KEY (host, source_id) REFERENCES ticket (host, source_id) ON DELETE CASCADE
);
