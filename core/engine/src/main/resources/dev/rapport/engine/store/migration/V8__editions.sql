-- Reports that were published. A period is published once, by one grouping, and none overlaps
-- another: what one hides, another must not tell. The hash is over the figures as JSON.
CREATE TABLE edition (
  period_from BIGINT  NOT NULL PRIMARY KEY,
  period_to   BIGINT  NOT NULL,
  name        TEXT    NOT NULL,
  grouping_id TEXT    NOT NULL,
  k           INTEGER NOT NULL,
  as_of       BIGINT  NOT NULL,
  hash        TEXT    NOT NULL
);

-- Which of its rows show everything, the clock alone, or nothing; never a figure.
CREATE TABLE edition_row (
  period_from BIGINT NOT NULL,
  row_key     TEXT   NOT NULL,
  shown       TEXT   NOT NULL,
  PRIMARY KEY (period_from, row_key)
);

-- What a host should show of it: the draft as its sink takes it.
CREATE TABLE edition_place (
  host        TEXT   NOT NULL,
  source_id   TEXT   NOT NULL,
  period_from BIGINT NOT NULL,
  body        TEXT   NOT NULL,
  PRIMARY KEY (host, source_id)
);
