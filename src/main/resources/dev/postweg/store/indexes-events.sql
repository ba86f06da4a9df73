CREATE INDEX IF NOT EXISTS event_time ON event (time);
CREATE INDEX IF NOT EXISTS event_internal ON event (internal_message_id) WHERE internal_message_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS event_route ON event (route);
CREATE INDEX IF NOT EXISTS event_recipients ON event (recipients) WHERE recipients IS NOT NULL;
CREATE INDEX IF NOT EXISTS event_client ON event (original_client_ip) WHERE original_client_ip IS NOT NULL;
CREATE INDEX IF NOT EXISTS envelope_message_id ON envelope (message_id COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS envelope_sender ON envelope (sender_address);
