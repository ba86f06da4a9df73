CREATE INDEX IF NOT EXISTS envelope_message_id ON envelope (message_id COLLATE NOCASE)
  WHERE message_id IS NOT NULL;
