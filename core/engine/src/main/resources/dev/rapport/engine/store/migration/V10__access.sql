-- Who may log in to the server with a password of their own. The password is an Argon2id hash.
CREATE TABLE web_user (
  name     TEXT   NOT NULL PRIMARY KEY,
  role     TEXT   NOT NULL,
  email    TEXT,
  password TEXT   NOT NULL,
  since    BIGINT NOT NULL
);

-- Who is logged in, for every node; of the token in the cookie only the hash is kept.
CREATE TABLE web_session (
  token_hash TEXT   NOT NULL PRIMARY KEY,
  name       TEXT   NOT NULL,
  role       TEXT   NOT NULL,
  accounts   TEXT   NOT NULL,
  ends_at    BIGINT NOT NULL
);
CREATE INDEX web_session_by_end ON web_session (ends_at);

-- What admins did on the server, in order; rows are only ever added.
CREATE TABLE admin_act (
  number BIGINT NOT NULL PRIMARY KEY,
  at     BIGINT NOT NULL,
  who    TEXT   NOT NULL,
  act    TEXT   NOT NULL
);
