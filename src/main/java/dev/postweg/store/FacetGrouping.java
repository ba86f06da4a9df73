package dev.postweg.store;

import dev.postweg.query.QueryField;
import java.util.Optional;

/**
 * What to count, and how its numbers become values.
 *
 * @param column
 *            whose numbers are counted
 * @param table
 *            whose rows they are
 * @param through
 *            the column of that table whose numbers count instead
 * @param named
 *            the table whose rows those are
 * @param join
 *            what is needed beside {@code g}, the numbers and their counts
 * @param value
 *            the value
 * @param values
 *            whether one number may stand for several equal values
 * @param cost
 *            of the names
 */
record FacetGrouping(Column column, String table, Optional<Column> through, String named, String join, String value,
        Values values, Cost cost) {
    /** What has values of its own. */
    static final FacetGrouping PLAIN = of(Column.LINE, "", "", "g.key");

    private static final String TERM = "JOIN term t ON t.id = g.key";
    private static final String MEMBERS = "JOIN member n ON n.list = g.key JOIN term t ON t.id = n.address";
    private static final String ENVELOPE = "JOIN envelope v ON v.id = g.key";

    /** Whether one number may stand for several equal values. */
    enum Values {
        SINGLE, REPEATED
    }

    /** What the names cost. */
    enum Cost {
        /** There are few of them. */
        LOW,
        /** There may be one for every few rows. */
        HIGH
    }

    private static FacetGrouping of(Column column, String table, String join, String value) {
        return new FacetGrouping(column, table, Optional.empty(), table, join, value, Values.SINGLE, Cost.LOW);
    }

    private static FacetGrouping repeated(Column column, String table, String join, String value) {
        return new FacetGrouping(column, table, Optional.empty(), table, join, value, Values.REPEATED, Cost.LOW);
    }

    private static FacetGrouping sender(String value) {
        return new FacetGrouping(Column.ENVELOPE, "envelope", Optional.of(Column.SENDER_ADDRESS), "term", TERM, value,
                Values.SINGLE, Cost.LOW);
    }

    private static FacetGrouping envelope(String join, String value) {
        return new FacetGrouping(Column.ENVELOPE, "envelope", Optional.empty(), "envelope", ENVELOPE + join, value,
                Values.SINGLE, Cost.HIGH);
    }

    /** What is needed beside {@code envelope v}, for a field of envelopes. */
    String more() {
        return join.substring(ENVELOPE.length());
    }

    /** How a field is counted; nothing where its rows must be read. */
    static Optional<FacetGrouping> of(QueryField field) {
        return Optional.ofNullable(switch (field) {
            case CLIENT_IP, CLIENT_HOSTNAME, SERVER_IP, SERVER_HOSTNAME, CONNECTOR, SOURCE, EVENT, DIRECTIONALITY,
                    TENANT_ID, ORIGINAL_SERVER_IP, TRAFFIC_TYPE, SCHEMA_VERSION ->
                of(Column.ROUTE, "route",
                        "JOIN route r ON r.id = g.key JOIN term t ON t.id = r." + FieldTests.route(field), "t.value");
            case KIND -> of(Column.ROUTE, "route", "JOIN route r ON r.id = g.key", "r.kind");
            case ORIGINAL_CLIENT_IP -> of(Column.ORIGINAL_CLIENT_IP, "term", TERM, "t.value");
            case RETURN_PATH -> of(Column.RETURN_PATH, "term", TERM, "t.value");
            case RECIPIENT -> of(Column.RECIPIENTS, "address_list", MEMBERS, "t.value");
            case RELATED -> of(Column.RELATED, "address_list", MEMBERS, "t.value");
            case RECIPIENT_DOMAIN -> repeated(Column.RECIPIENTS, "address_list", MEMBERS, "domain(t.value)");
            case SENDER -> sender("t.value");
            case SENDER_DOMAIN -> sender("domain(t.value)");
            case SERVER, PROCESS -> of(Column.PART, "part", "JOIN part p ON p.id = g.key", "p." + field.id());
            case FILE -> of(Column.PART, "part", "JOIN part p ON p.id = g.key JOIN file f ON f.id = p.file", "f.path");
            case CODE -> of(Column.FORM, "form",
                    "JOIN form w ON w.id = g.key JOIN template x ON x.id = w.info AND x.value " + FieldTests.CODE,
                    "code(x.value)");
            case SUBJECT -> envelope("", "v.message_subject");
            case MESSAGE_ID -> envelope("", "v.message_id");
            case NETWORK_MESSAGE_ID -> envelope("", "v.network_message_id");
            case MESSAGE -> envelope(" JOIN message m ON m.id = v.message",
                    "coalesce(m.network_message_id, m.message_id)");
            default -> null;
        });
    }
}
