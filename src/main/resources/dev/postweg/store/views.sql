-- For other tools: what the log says, in the log's own words.

-- The wide texts of an event, put together from their templates and the values of the row.
CREATE VIEW wide_texts AS
SELECT e.id AS "id",
  k.field AS "field",
  (WITH RECURSIVE x(o, t, v, n) AS (
     SELECT '', (SELECT value FROM template WHERE id = CASE k.field WHEN 'info' THEN w.info
         WHEN 'context' THEN w.context WHEN 'custom' THEN w.custom ELSE w.status END), e.texts, CASE k.field
         WHEN 'info' THEN 0 WHEN 'context' THEN w.context_at WHEN 'custom' THEN w.custom_at ELSE w.status_at END
     UNION ALL SELECT CASE WHEN n > 0 THEN o
       WHEN substr(t, instr(t, char(1)) - 1, 1) = char(6) THEN o || substr(t, 1, instr(t, char(1)) - 2) || '0.'
         || substr('000' || substr(v, 1, instr(v, char(1)) - 1), -3)
       ELSE o || substr(t, 1, instr(t, char(1)) - 1) || CASE substr(v, 1, 1)
         WHEN char(2) THEN m.message_id
         WHEN char(3) THEN strftime('%Y-%m-%dT%H:%M:', (e.time + substr(v, 2, instr(v, char(1)) - 2)) / 1000,
           'unixepoch') || printf('%02d.%03dZ', (e.time + substr(v, 2, instr(v, char(1)) - 2)) / 1000 % 60,
           (e.time + substr(v, 2, instr(v, char(1)) - 2)) % 1000)
         WHEN char(4) THEN char(substr(v, 2, 1))
         WHEN char(5) THEN (SELECT value FROM term WHERE id = substr(v, 2, instr(v, char(1)) - 2))
         WHEN char(7) THEN (WITH RECURSIVE y(p, q) AS (SELECT substr(v, 2, 2), substr(v, 4, instr(v, char(1)) - 4)
           UNION ALL SELECT p || '-' || substr(q, 1, 2), substr(q, 3) FROM y WHERE q <> '')
           SELECT p FROM y WHERE q = '')
         ELSE substr(v, 1, instr(v, char(1)) - 1) END END,
       CASE WHEN n > 0 THEN t ELSE substr(t, instr(t, char(1)) + 1) END,
       substr(v, instr(v, char(1)) + 1), max(n - 1, 0)
     FROM x WHERE n > 0 OR instr(t, char(1)) > 0)
   SELECT o || t FROM x WHERE n = 0 AND instr(t, char(1)) = 0) AS "text"
FROM event e
JOIN envelope m ON m.id = e.envelope
JOIN form w ON w.id = e.form
CROSS JOIN (SELECT 'info' AS field UNION ALL SELECT 'context' UNION ALL SELECT 'custom' UNION ALL SELECT 'status') k;

CREATE VIEW events AS
SELECT e.id AS "id",
  coalesce(e.raw_time, strftime('%Y-%m-%dT%H:%M:', e.time / 1000, 'unixepoch')
    || printf('%02d.%03dZ', e.time / 1000 % 60, e.time % 1000)) AS "date-time",
  (SELECT value FROM term WHERE id = r.client_ip) AS "client-ip",
  (SELECT value FROM term WHERE id = r.client_hostname) AS "client-hostname",
  (SELECT value FROM term WHERE id = r.server_ip) AS "server-ip",
  (SELECT value FROM term WHERE id = r.server_hostname) AS "server-hostname",
  (SELECT text FROM wide_texts WHERE id = e.id AND field = 'context') AS "source-context",
  (SELECT value FROM term WHERE id = r.connector_id) AS "connector-id",
  (SELECT value FROM term WHERE id = r.source) AS "source",
  (SELECT value FROM term WHERE id = r.event_id) AS "event-id",
  e.internal_message_id AS "internal-message-id",
  m.message_id AS "message-id",
  m.network_message_id AS "network-message-id",
  (SELECT value FROM address_list WHERE id = e.recipients) AS "recipient-address",
  (SELECT text FROM wide_texts WHERE id = e.id AND field = 'status') AS "recipient-status",
  e.total_bytes AS "total-bytes",
  e.recipient_count AS "recipient-count",
  (SELECT value FROM address_list WHERE id = e.related) AS "related-recipient-address",
  e.reference AS "reference",
  m.message_subject AS "message-subject",
  (SELECT value FROM term WHERE id = m.sender_address) AS "sender-address",
  (SELECT value FROM term WHERE id = e.return_path) AS "return-path",
  (SELECT text FROM wide_texts WHERE id = e.id AND field = 'info') AS "message-info",
  (SELECT value FROM term WHERE id = r.directionality) AS "directionality",
  (SELECT value FROM term WHERE id = r.tenant_id) AS "tenant-id",
  (SELECT value FROM term WHERE id = e.original_client_ip) AS "original-client-ip",
  (SELECT value FROM term WHERE id = r.original_server_ip) AS "original-server-ip",
  (SELECT text FROM wide_texts WHERE id = e.id AND field = 'custom') AS "custom-data",
  (SELECT value FROM term WHERE id = r.transport_traffic_type) AS "transport-traffic-type",
  coalesce(e.log_id, (SELECT lower(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-'
    || substr(h, 17, 4) || '-' || substr(h, 21))
    FROM (SELECT hex(substr(data, 1 + e.id % 500 * 16, 16)) AS h FROM log_id WHERE block = e.id / 500)
    WHERE h <> '00000000000000000000000000000000')) AS "log-id",
  (SELECT value FROM term WHERE id = r.schema_version) AS "schema-version",
  p.server AS "server",
  p.process AS "process",
  f.path AS "file",
  e.line AS "line",
  m.message AS "message"
FROM event e
JOIN route r ON r.id = e.route
JOIN envelope m ON m.id = e.envelope
JOIN part p ON p.id = e.part
JOIN file f ON f.id = p.file;

CREATE VIEW messages AS
SELECT m.id AS "id",
  m.network_message_id AS "network-message-id",
  m.message_id AS "message-id",
  strftime('%Y-%m-%dT%H:%M:%fZ', m.first / 1000.0, 'unixepoch') AS "first",
  strftime('%Y-%m-%dT%H:%M:%fZ', m.last / 1000.0, 'unixepoch') AS "last",
  (SELECT value FROM term WHERE id = m.sender) AS "sender",
  (SELECT group_concat(t.value, ';') FROM recipient r JOIN term t ON t.id = r.address
    WHERE r.message = m.id) AS "recipients",
  m.subject AS "subject",
  m.channel AS "channel",
  m.anonymous AS "anonymous",
  m.direction AS "direction",
  (SELECT value FROM term WHERE id = m.original_client_ip) AS "original-client-ip",
  m.outcome AS "outcome",
  m.servers AS "servers",
  m.events AS "events",
  m.size AS "size",
  m.latency AS "latency-ms",
  m.family AS "family"
FROM message m;

CREATE VIEW recipients AS
SELECT r.message AS "message",
  t.value AS "address",
  r.outcome AS "outcome",
  r.status AS "status",
  replace(r.via, char(10), ';') AS "via",
  strftime('%Y-%m-%dT%H:%M:%fZ', r.time / 1000.0, 'unixepoch') AS "time"
FROM recipient r
JOIN term t ON t.id = r.address;
