-- What people put on rows and mails. A row is known by its file and line, a mail by its network-message-id, else its
-- Message-ID: numbers of rows and mails change when a file is read anew. event is the row's number as long as it is there.
CREATE TABLE event_note (
  file   INTEGER NOT NULL,
  line   INTEGER NOT NULL,
  event  INTEGER,
  marked INTEGER NOT NULL DEFAULT 0,
  note   TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (file, line)
) WITHOUT ROWID;
CREATE INDEX event_note_event ON event_note (event);

CREATE TABLE message_note (
  key    TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
  marked INTEGER NOT NULL DEFAULT 0,
  note   TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE VIEW notes AS
SELECT f.path AS "file", n.line AS "line", NULL AS "message", CASE n.marked WHEN 1 THEN 'yes' ELSE 'no' END AS "marked",
  n.note AS "note"
FROM event_note n JOIN file f ON f.id = n.file
UNION ALL
SELECT NULL, NULL, n.key, CASE n.marked WHEN 1 THEN 'yes' ELSE 'no' END, n.note FROM message_note n;
