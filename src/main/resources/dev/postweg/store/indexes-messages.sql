CREATE INDEX IF NOT EXISTS message_first ON message (first);
CREATE INDEX IF NOT EXISTS message_family ON message (family);
