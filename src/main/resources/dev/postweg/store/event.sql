-- what a row of a log has for itself; its numbers stand in column_block, its log-id in log_id. texts: the values that the
-- templates of its form take, each ended by char(1). The first character of a value may be a mark: char(2) the Message-ID of
-- the row; char(3) its time plus so many ms; char(4) the character of this number; char(5) the term of this number; char(7)
-- pairs of digits without the dashes between them
CREATE TABLE event_text (
  id        INTEGER PRIMARY KEY,
  texts     TEXT,
  reference TEXT
);

-- what few events have: a log-id that is no GUID, a time in another form, unknown columns, and what should be a number and
-- is none that a packed column holds, such as 007
CREATE TABLE event_rest (
  id                  INTEGER PRIMARY KEY,
  log_id              TEXT,
  raw_time            TEXT,
  extra               TEXT,
  internal_message_id,
  total_bytes,
  recipient_count
);
