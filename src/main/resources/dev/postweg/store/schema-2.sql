-- A workspace is a star: an event is narrow, everything that repeats stands once beside it.
-- An empty text is NULL wherever a number stands for a text.

-- facts about the workspace: schema version, accepted domains, settings of the last import
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- texts that repeat: hosts, addresses, connectors, events
CREATE TABLE term (
  id    INTEGER PRIMARY KEY,
  value TEXT NOT NULL UNIQUE
);

-- files that an import met, read or skipped
CREATE TABLE file (
  id          INTEGER PRIMARY KEY,
  root        TEXT NOT NULL,
  path        TEXT NOT NULL,
  state       TEXT NOT NULL,
  reason      TEXT NOT NULL DEFAULT '',
  server      TEXT NOT NULL DEFAULT '',
  process     TEXT NOT NULL DEFAULT '',
  size        INTEGER NOT NULL DEFAULT 0,
  modified    INTEGER NOT NULL DEFAULT 0,
  fingerprint TEXT NOT NULL DEFAULT '',
  tail        TEXT NOT NULL DEFAULT '',
  position    INTEGER NOT NULL DEFAULT 0,
  line        INTEGER NOT NULL DEFAULT 1,
  fields      TEXT NOT NULL DEFAULT '',
  events      INTEGER NOT NULL DEFAULT 0,
  duplicates  INTEGER NOT NULL DEFAULT 0,
  problems    INTEGER NOT NULL DEFAULT 0,
  UNIQUE (root, path)
);

-- rows of one file with one server, process and list of columns
CREATE TABLE part (
  id      INTEGER PRIMARY KEY,
  file    INTEGER NOT NULL REFERENCES file,
  server  TEXT NOT NULL,
  process TEXT NOT NULL,
  fields  TEXT NOT NULL
);
CREATE INDEX part_file ON part (file);

-- lines that could not be read
CREATE TABLE problem (
  id     INTEGER PRIMARY KEY,
  file   INTEGER NOT NULL REFERENCES file,
  line   INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  detail TEXT NOT NULL,
  text   TEXT NOT NULL
);

-- fields that mostly repeat together; each a term
CREATE TABLE route (
  id                     INTEGER PRIMARY KEY,
  client_ip              INTEGER,
  client_hostname        INTEGER,
  server_ip              INTEGER,
  server_hostname        INTEGER,
  connector_id           INTEGER,
  source                 INTEGER,
  event_id               INTEGER,
  directionality         INTEGER,
  tenant_id              INTEGER,
  original_server_ip     INTEGER,
  transport_traffic_type INTEGER,
  schema_version         INTEGER,
  kind                   TEXT NOT NULL
);

-- fields that the rows of one mail share. copy tells copies apart where a version has no network-message-id,
-- and names the mailbox event of rows that have no ids at all. message is the number of the mail, its own until it is joined
CREATE TABLE envelope (
  id                 INTEGER PRIMARY KEY,
  message            INTEGER,
  network_message_id TEXT COLLATE NOCASE,
  message_id         TEXT,
  message_subject    TEXT,
  sender_address     INTEGER,
  copy               TEXT,
  joined             TEXT
);

-- recipient lists as they stood, and their members
CREATE TABLE address_list (
  id    INTEGER PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE member (
  address INTEGER NOT NULL,
  list    INTEGER NOT NULL,
  PRIMARY KEY (address, list)
) WITHOUT ROWID;

-- texts whose numbers are taken out: each char(1) stands for a value that the row holds, char(6) before it for "0."
-- and a value of three digits that has lost the zeros before it
CREATE TABLE template (
  id    INTEGER PRIMARY KEY,
  value TEXT NOT NULL
);

-- the templates of the wide texts of a row; *_at values of the row come before those of this text
CREATE TABLE form (
  id         INTEGER PRIMARY KEY,
  info       INTEGER,
  context    INTEGER,
  custom     INTEGER,
  status     INTEGER,
  context_at INTEGER NOT NULL,
  custom_at  INTEGER NOT NULL,
  status_at  INTEGER NOT NULL
);

CREATE TABLE message (
  id                 INTEGER PRIMARY KEY,
  network_message_id TEXT,
  message_id         TEXT,
  first              INTEGER NOT NULL,
  last               INTEGER NOT NULL,
  sender             INTEGER,
  subject            TEXT,
  channel            TEXT NOT NULL,
  channel_event      INTEGER NOT NULL DEFAULT 0,
  channel_field      TEXT NOT NULL DEFAULT '',
  channel_text       TEXT NOT NULL DEFAULT '',
  channel_certainty  TEXT NOT NULL,
  anonymous          TEXT NOT NULL,
  direction          TEXT NOT NULL DEFAULT 'unknown',
  original_client_ip INTEGER,
  outcome            TEXT NOT NULL,
  servers            TEXT NOT NULL,
  events             INTEGER NOT NULL,
  recipient_count    INTEGER NOT NULL,
  size               INTEGER,
  latency            INTEGER,
  family             INTEGER NOT NULL
);

CREATE TABLE recipient (
  message  INTEGER NOT NULL,
  position INTEGER NOT NULL,
  address  INTEGER NOT NULL,
  outcome  TEXT NOT NULL,
  status   TEXT,
  via      TEXT,
  time     INTEGER,
  PRIMARY KEY (message, position)
) WITHOUT ROWID;

-- what a message's rows say of other messages, by the one id they name; other is NULL while that one is not here
CREATE TABLE relation (
  message     INTEGER NOT NULL,
  relation    TEXT NOT NULL,
  message_id  TEXT NOT NULL,
  internal_id TEXT NOT NULL,
  server      TEXT NOT NULL,
  other       INTEGER
);

-- messages whose events changed since their row was made
CREATE TABLE stale (
  envelope INTEGER PRIMARY KEY
);

-- events a server, process and hour (ms since 1970, UTC)
CREATE TABLE coverage (
  server  TEXT NOT NULL,
  process TEXT NOT NULL,
  hour    INTEGER NOT NULL,
  events  INTEGER NOT NULL,
  PRIMARY KEY (server, process, hour)
) WITHOUT ROWID;
