CREATE INDEX IF NOT EXISTS envelope_network ON envelope (network_message_id)
  WHERE network_message_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS envelope_message ON envelope (message);
CREATE INDEX IF NOT EXISTS relation_message ON relation (message);
CREATE INDEX IF NOT EXISTS part_file ON part (file);
CREATE INDEX IF NOT EXISTS link_key ON link (key);
CREATE INDEX IF NOT EXISTS envelope_message_id ON envelope (message_id COLLATE NOCASE)
  WHERE message_id IS NOT NULL;
