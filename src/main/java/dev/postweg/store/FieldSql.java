package dev.postweg.store;

import dev.postweg.model.Process;
import dev.postweg.query.Condition;
import dev.postweg.query.QueryField;
import java.util.ArrayList;
import java.util.List;

/** Where each field stands in the star, and how a condition on it is asked for. */
final class FieldSql {
    private static final String TERM = "(SELECT id FROM term WHERE %s)";
    private static final String MESSAGE = "e.envelope IN (SELECT v.id FROM message m JOIN envelope v"
            + " ON v.message = m.id WHERE %s)";
    private static final String PART = "e.part IN (SELECT p.id FROM part p JOIN file f ON f.id = p.file WHERE %s)";

    /** Tells a short code from a latency tree. */
    static final String CODE = "GLOB '[0-9A-Fa-f][0-9A-Fa-f][A-Za-z]:*'";

    private static final String SHORT_CODE = "e.form IN (SELECT id FROM form WHERE info IN"
            + " (SELECT id FROM template WHERE value " + CODE + " AND %s))";

    private final ValueSql values;

    FieldSql(SqlFunctions functions) {
        this.values = new ValueSql(functions);
    }

    Clause match(QueryField field, Condition condition) {
        return switch (field) {
            case TIME -> values.on(field, condition, "e.time");
            case CLIENT_IP, CLIENT_HOSTNAME, SERVER_IP, SERVER_HOSTNAME, CONNECTOR, SOURCE, EVENT, DIRECTIONALITY,
                    TENANT_ID, ORIGINAL_SERVER_IP, TRAFFIC_TYPE, SCHEMA_VERSION ->
                term(field, condition).in("e.route IN (SELECT id FROM route WHERE " + route(field) + " IN %s)");
            case KIND -> values.on(field, condition, "kind").in("e.route IN (SELECT id FROM route WHERE %s)");
            case ORIGINAL_CLIENT_IP -> term(field, condition).in("e.original_client_ip IN %s");
            case RECIPIENT, RECIPIENT_DOMAIN -> members(field, condition, "recipients");
            case RELATED -> members(field, condition, "related");
            case MESSAGE_ID, NETWORK_MESSAGE_ID, SUBJECT -> values.on(field, condition, envelope(field))
                    .in("e.envelope IN (SELECT id FROM envelope WHERE %s)");
            case SENDER, SENDER_DOMAIN -> term(field, condition)
                    .in("e.envelope IN (SELECT id FROM envelope WHERE sender_address IN %s)");
            case RETURN_PATH -> term(field, condition).in("e.return_path IN %s");
            case INTERNAL_MESSAGE_ID -> values.on(field, condition, "e.internal_message_id");
            case SIZE -> values.on(field, condition, "e.total_bytes");
            case RECIPIENT_COUNT -> values.on(field, condition, "e.recipient_count");
            case LINE -> values.on(field, condition, "e.line");
            case INFO, CODE -> info(field, condition);
            case CONTEXT -> values.on(field, condition, FormTable.restored("context")).in(wide("context"));
            case CUSTOM -> values.on(field, condition, FormTable.restored("custom")).in(wide("custom"));
            case STATUS -> values.onList(field, condition, FormTable.restored("status")).in(wide("status"));
            case REFERENCE -> values.onList(field, condition, "e.reference");
            case LOG_ID -> values.on(field, condition, "guid(e.log_id)");
            case SERVER -> values.on(field, condition, "p.server").in(PART);
            case FILE -> values.on(field, condition, "f.path").in(PART);
            case PROCESS -> values.on(field, condition, "p.process").in(PART);
            case SERVICE -> values.on(field, condition, service()).in(PART);
            case MESSAGE -> values.on(field, condition, "coalesce(m.network_message_id, m.message_id)").in(MESSAGE);
            case CHANNEL -> values.on(field, condition, "m.channel").in(MESSAGE);
            case DIRECTION -> values.on(field, condition, "m.direction").in(MESSAGE);
            case ANONYMOUS -> values.on(field, condition, "m.anonymous").in(MESSAGE);
            case LATENCY -> values.on(field, condition, "m.latency").in(MESSAGE);
            case OUTCOME -> values.on(field, condition, "r.outcome")
                    .in("m.id IN (SELECT r.message FROM recipient r WHERE %s)").in(MESSAGE);
            case MARKED, NOTE -> Notes.match(field, condition, values);
            case DOMAIN, IP, ID -> throw new IllegalArgumentException(field + " stands for several fields");
        };
    }

    /** A column without a field of its own is text, as the context is. */
    Clause column(String name, Condition condition) {
        var rows = values.on(QueryField.CONTEXT, condition, "value").in("SELECT id FROM (SELECT x.id,"
                + " own_column(p.fields, x.extra, ?) AS value FROM part p JOIN event x ON x.part = p.id"
                + " WHERE has_column(p.fields, ?)) WHERE %s");
        var bound = new ArrayList<Object>(List.of(name, name));
        bound.addAll(rows.values());
        return new Clause("e.id IN (" + rows.sql() + ")", bound);
    }

    private Clause term(QueryField field, Condition condition) {
        var value = field == QueryField.SENDER_DOMAIN || field == QueryField.RECIPIENT_DOMAIN
                ? "domain(value)"
                : "value";
        return values.on(field, condition, value).in(TERM);
    }

    private Clause members(QueryField field, Condition condition, String column) {
        return term(field, condition)
                .in("e." + column + " IN (SELECT list FROM member WHERE address IN %s)");
    }

    // a short code stands whole in its template; only a latency tree must be put together row by row
    private Clause info(QueryField field, Condition condition) {
        if (field == QueryField.CODE) {
            return values.on(field, condition, "code(value)").in(SHORT_CODE);
        }
        if (condition instanceof Condition.Text(var pattern)
                && pattern.wholeText().filter(text -> text.length() == 3).isPresent()) {
            return values.on(field, condition, "value").in(SHORT_CODE);
        }
        return values.on(field, condition, FormTable.restored("info")).in(wide("info"));
    }

    private static String wide(String name) {
        return "e.id IN (SELECT i.id FROM " + FormTable.FROM + " WHERE w." + name + " IS NOT NULL AND %s)";
    }

    private static String envelope(QueryField field) {
        return field == QueryField.SUBJECT ? "message_subject" : field.id().replace('-', '_');
    }

    static String route(QueryField field) {
        return field.logField().orElseThrow().logName().replace('-', '_');
    }

    private static String service() {
        var sql = new StringBuilder("CASE p.process");
        for (var process : Process.values()) {
            process.service().ifPresent(
                    service -> sql.append(" WHEN '" + process.prefix() + "' THEN '" + service.id() + "'"));
        }
        return sql.append(" END").toString();
    }
}
