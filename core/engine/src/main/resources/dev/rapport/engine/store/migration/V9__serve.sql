-- Recurring work of the server: db-scheduler's table, as its documentation has it. TIMESTAMP holds
-- milliseconds in SQLite.
CREATE TABLE scheduled_tasks (
  task_name            TEXT    NOT NULL,
  task_instance        TEXT    NOT NULL,
  task_data            BYTEA,
  execution_time       TIMESTAMP WITH TIME ZONE,
  picked               BOOLEAN NOT NULL,
  picked_by            TEXT,
  last_success         TIMESTAMP WITH TIME ZONE,
  last_failure         TIMESTAMP WITH TIME ZONE,
  consecutive_failures INTEGER,
  last_heartbeat       TIMESTAMP WITH TIME ZONE,
  version              BIGINT  NOT NULL,
  priority             SMALLINT,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);

-- Who works on a host now, and until when nobody else may. Milliseconds of UTC.
CREATE TABLE host_lease (
  host   TEXT   NOT NULL PRIMARY KEY,
  holder TEXT   NOT NULL,
  until  BIGINT NOT NULL
);

-- Tickets of which a host said that they changed, until they were read again. A further hint for
-- the same ticket raises number, so that it is not taken for the one that is in hand.
CREATE TABLE hint (
  host      TEXT    NOT NULL,
  source_id TEXT    NOT NULL,
  number    BIGINT  NOT NULL,
  deleted   INTEGER NOT NULL,
  at        BIGINT  NOT NULL,
  PRIMARY KEY (host, source_id)
);

-- Deliveries of hints that were taken, so that each counts once on whichever node it arrives.
CREATE TABLE delivery (
  host TEXT   NOT NULL,
  id   TEXT   NOT NULL,
  at   BIGINT NOT NULL,
  PRIMARY KEY (host, id)
);
CREATE INDEX delivery_by_time ON delivery (at);
