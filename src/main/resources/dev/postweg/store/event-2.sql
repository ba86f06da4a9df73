-- the rows as versions 2 to 10 had them
CREATE TABLE event (
  id                        INTEGER PRIMARY KEY,
  time                      INTEGER NOT NULL,
  part                      INTEGER NOT NULL,
  line                      INTEGER NOT NULL,
  route                     INTEGER NOT NULL,
  envelope                  INTEGER NOT NULL,
  internal_message_id       INTEGER,
  recipients                INTEGER,
  related                   INTEGER,
  total_bytes               INTEGER,
  recipient_count           INTEGER,
  original_client_ip        INTEGER,
  return_path               INTEGER,
  form                      INTEGER,
  texts                     TEXT,
  log_id                    TEXT,
  reference                 TEXT,
  raw_time                  TEXT,
  extra                     TEXT
);
