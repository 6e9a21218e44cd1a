-- One row: the secret with which sketches of wording are keyed, in hexadecimal digits.
CREATE TABLE store_secret (
  id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  value TEXT    NOT NULL
);
