CREATE INDEX IF NOT EXISTS message_first ON message (first);
-- most messages are a family of their own
CREATE INDEX IF NOT EXISTS message_relative ON message (family) WHERE family <> id;
