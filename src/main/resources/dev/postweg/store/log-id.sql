-- the log-ids of 500 rows (row / 500), sixteen bytes each; zeros where a row has none, or keeps one that is no GUID itself
CREATE TABLE IF NOT EXISTS log_id (
  block INTEGER PRIMARY KEY,
  data  BLOB NOT NULL
);
