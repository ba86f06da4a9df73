-- columns of events and envelopes, 4096 rows in a block (row / 4096), packed; id: column << 24 | block. data begins with head
-- and base; blocks of texts have none
CREATE TABLE column_block (
  id   INTEGER PRIMARY KEY,
  data BLOB NOT NULL,
  head INTEGER,
  base INTEGER
);

-- which of them changed when: readers load those whose generation is new. what: events, envelopes,
-- or joined where envelopes belong to other mails now
CREATE TABLE column_change (
  what       TEXT NOT NULL,
  block      INTEGER NOT NULL,
  generation INTEGER NOT NULL,
  PRIMARY KEY (what, block)
) WITHOUT ROWID;
CREATE INDEX column_change_generation ON column_change (generation);
