-- the times between which the rows of a file lie
CREATE TABLE IF NOT EXISTS span (
  file  INTEGER PRIMARY KEY,
  first INTEGER,
  last  INTEGER
);
