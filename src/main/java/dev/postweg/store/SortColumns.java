package dev.postweg.store;

import dev.postweg.model.LogField;
import dev.postweg.query.QueryField;
import java.util.Map;
import java.util.Optional;

/** The SQL behind the names of columns, for sorting. */
final class SortColumns {
    private static final String MESSAGE = "(SELECT %s FROM envelope v JOIN message m ON m.id = v.message"
            + " WHERE v.id = e.envelope)";
    private static final String PART = "(SELECT %s FROM part p JOIN file f ON f.id = p.file WHERE p.id = e.part)";

    private static final String EVENT_NOTE = "(SELECT n.%s FROM event_note n WHERE n.event = e.id)";
    private static final String MESSAGE_NOTE = "(SELECT n.%s FROM message_note n WHERE n.key = " + Notes.KEY + ")";

    private static final Map<String, String> OWN = Map.of("marked", EVENT_NOTE.formatted("marked"), "note",
            EVENT_NOTE.formatted("note"), "server", PART.formatted("p.server"), "process",
            PART.formatted("p.process"), "file", PART.formatted("f.path"), "line", "e.line", "channel",
            MESSAGE.formatted("m.channel"), "message",
            MESSAGE.formatted("coalesce(m.network_message_id, m.message_id)"));

    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("marked", MESSAGE_NOTE.formatted("marked")), Map.entry("note", MESSAGE_NOTE.formatted("note")),
            Map.entry("network-message-id", "m.network_message_id"), Map.entry("message-id", "m.message_id"),
            Map.entry("first", "m.first"), Map.entry("last", "m.last"),
            Map.entry("sender", "(SELECT value FROM term WHERE id = m.sender)"),
            Map.entry("recipients", "(SELECT t.value FROM recipient r JOIN term t ON t.id = r.address"
                    + " WHERE r.message = m.id AND r.position = 0)"),
            Map.entry("subject", "m.subject"), Map.entry("channel", "m.channel"),
            Map.entry("anonymous", "m.anonymous"), Map.entry("direction", "m.direction"),
            Map.entry("original-client-ip", "(SELECT value FROM term WHERE id = m.original_client_ip)"),
            Map.entry("outcome", "m.outcome"), Map.entry("servers", "m.servers"), Map.entry("events", "m.events"),
            Map.entry("size", "m.size"), Map.entry("latency-ms", "m.latency"), Map.entry("family", "m.family"));

    private SortColumns() {
    }

    static String ofMessages(String column) {
        return Optional.ofNullable(MESSAGES.get(column)).orElseThrow(() -> unknown(column));
    }

    static String ofEvents(String column) {
        return Optional.ofNullable(OWN.get(column)).or(() -> LogField.ofLogName(column).map(SortColumns::ofLogField))
                .orElseThrow(() -> unknown(column));
    }

    /**
     * How the numbers of a packed column are ordered.
     *
     * @param column
     *            whose numbers name rows of a small table
     * @param table
     *            that table
     * @param sql
     *            gives each of its rows with its text, rising
     */
    record Ranking(Column column, String table, String sql) {
        static Ranking of(Column column, String table, String value, String from) {
            return new Ranking(column, table, "SELECT x.id, " + value + " FROM " + from + " ORDER BY 2");
        }
    }

    /** How events are ordered by a column that stands for rows of a small table. */
    static Optional<Ranking> ranking(String column) {
        return switch (column) {
            case "server", "process" -> Optional.of(Ranking.of(Column.PART, "part", "x." + column, "part x"));
            case "file" ->
                Optional.of(Ranking.of(Column.PART, "part", "f.path", "part x JOIN file f ON f.id = x.file"));
            case "message" -> Optional.of(Ranking.of(Column.ENVELOPE, "envelope",
                    "coalesce(m.network_message_id, m.message_id)",
                    "envelope x LEFT JOIN message m ON m.id = x.message"));
            default -> LogField.ofLogName(column).flatMap(SortColumns::ranking);
        };
    }

    private static Optional<Ranking> ranking(LogField field) {
        var name = field.logName().replace('-', '_');
        if (Routes.FIELDS.contains(field)) {
            return Optional.of(Ranking.of(Column.ROUTE, "route", "(SELECT value FROM term WHERE id = x." + name + ")",
                    "route x"));
        }
        return Optional.ofNullable(switch (field) {
            case RECIPIENT_ADDRESS -> Ranking.of(Column.RECIPIENTS, "address_list", "x.value", "address_list x");
            case RELATED_RECIPIENT_ADDRESS -> Ranking.of(Column.RELATED, "address_list", "x.value", "address_list x");
            case ORIGINAL_CLIENT_IP -> Ranking.of(Column.ORIGINAL_CLIENT_IP, "term", "x.value", "term x");
            case RETURN_PATH -> Ranking.of(Column.RETURN_PATH, "term", "x.value", "term x");
            case NETWORK_MESSAGE_ID, MESSAGE_ID, MESSAGE_SUBJECT ->
                Ranking.of(Column.ENVELOPE, "envelope", "x." + name + " COLLATE BINARY", "envelope x");
            case SENDER_ADDRESS -> Ranking.of(Column.SENDER_ADDRESS, "term", "x.value", "term x");
            default -> null;
        });
    }

    /** The packed column of a column of numbers. */
    static Optional<Column> number(String column) {
        return switch (column) {
            case "date-time" -> Optional.of(Column.TIME);
            case "line" -> Optional.of(Column.LINE);
            case "internal-message-id" -> Optional.of(Column.INTERNAL_MESSAGE_ID);
            case "total-bytes" -> Optional.of(Column.TOTAL_BYTES);
            case "recipient-count" -> Optional.of(Column.RECIPIENT_COUNT);
            default -> Optional.empty();
        };
    }

    /** The name of the column of a field, as lists call it. */
    static String of(QueryField field) {
        return field.logField().map(LogField::logName).orElse(field.id());
    }

    private static IllegalArgumentException unknown(String column) {
        return new IllegalArgumentException("no column " + column);
    }

    private static String ofLogField(LogField field) {
        if (Routes.FIELDS.contains(field)) {
            return "(SELECT t.value FROM route r JOIN term t ON t.id = r." + field.logName().replace('-', '_')
                    + " WHERE r.id = e.route)";
        }
        return switch (field) {
            case DATE_TIME -> "e.time";
            case INTERNAL_MESSAGE_ID -> "e.internal_message_id";
            case TOTAL_BYTES -> "e.total_bytes";
            case RECIPIENT_COUNT -> "e.recipient_count";
            case RECIPIENT_ADDRESS -> "(SELECT value FROM address_list WHERE id = e.recipients)";
            case RELATED_RECIPIENT_ADDRESS -> "(SELECT value FROM address_list WHERE id = e.related)";
            case ORIGINAL_CLIENT_IP -> "(SELECT value FROM term WHERE id = e.original_client_ip)";
            case NETWORK_MESSAGE_ID, MESSAGE_ID, MESSAGE_SUBJECT -> "(SELECT "
                    + field.logName().replace('-', '_') + " FROM envelope WHERE id = e.envelope)";
            case SENDER_ADDRESS -> "(SELECT t.value FROM envelope v JOIN term t ON t.id = v.sender_address"
                    + " WHERE v.id = e.envelope)";
            case RETURN_PATH -> "(SELECT value FROM term WHERE id = e.return_path)";
            case MESSAGE_INFO, SOURCE_CONTEXT, CUSTOM_DATA, RECIPIENT_STATUS ->
                WideTexts.ofEvent(FormTable.FIELDS.get(EventTable.WIDE.indexOf(field)));
            case REFERENCE -> "e.reference";
            case LOG_ID -> "guid(" + LogIds.OF_EVENT + ")";
            default -> throw unknown(field.logName());
        };
    }
}
