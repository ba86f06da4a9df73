-- what ties envelopes together besides the network-message-id; written as it comes, as an index that grows with it would
-- change most of its pages each second
CREATE TABLE link (
  envelope INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  key      TEXT NOT NULL
);
