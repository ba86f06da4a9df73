-- events a minute (minutes since 1970, UTC) and kind: what happened when, without a walk over all rows
CREATE TABLE tally (
  minute INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (minute, kind)
) WITHOUT ROWID;
