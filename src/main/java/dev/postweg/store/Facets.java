package dev.postweg.store;

import dev.postweg.model.LogField;
import dev.postweg.query.Condition;
import dev.postweg.query.QueryField;
import dev.postweg.query.TextPattern;
import java.util.ArrayList;

/** Counts the values of fields: first by the narrow number that an event holds, then by what the number stands for. */
final class Facets {
    private static final String MAIL = "JOIN envelope v ON v.id = g.key JOIN message m ON m.id = v.message";
    private static final String MEMBERS = "JOIN member n ON n.list = g.key JOIN term t ON t.id = n.address";

    private final Sql sql;
    private final Searches searches;

    Facets(Sql sql, Searches searches) {
        this.sql = sql;
        this.searches = searches;
    }

    /** Whether one number may stand for several equal values. */
    private enum Values {
        SINGLE, REPEATED
    }

    /** What to group events by, and how its numbers become values. */
    private record Grouping(String key, String join, String value, Values values) {
        static Grouping of(String key, String join, String value) {
            return new Grouping(key, join, value, Values.SINGLE);
        }
    }

    FacetCounts count(FacetQuery query) {
        var grouping = grouping(query.field());
        var limited = query.rows() < Long.MAX_VALUE;
        var where = searches.where(query.events());
        // the first rows of an index are all alike; those of the table are a better example
        var rows = where.equals(Clause.ALWAYS) && limited ? "event e NOT INDEXED" : "event e";
        var events = where.in("SELECT " + grouping.key + " AS key FROM " + rows + " WHERE %s"
                + (limited ? " LIMIT " + query.rows() : ""));
        var wanted = wanted(query.containing());
        var text = "WITH g AS MATERIALIZED (SELECT key, count(*) AS n FROM (" + events.sql() + ") GROUP BY key)"
                + " SELECT value, n, count(*) OVER (), (SELECT sum(n) FROM g) FROM"
                + " (SELECT min(value) AS value, sum(n) AS n FROM (SELECT "
                + (grouping.values == Values.REPEATED ? "DISTINCT g.key, " : "") + "g.n, " + grouping.value
                + " COLLATE NOCASE AS value FROM g " + grouping.join + ") WHERE value <> '' AND " + wanted.sql()
                + " GROUP BY value COLLATE NOCASE) ORDER BY n DESC, value LIMIT " + query.limit();
        var bound = new ArrayList<>(events.values());
        bound.addAll(wanted.values());
        var totals = new long[2];
        var values = sql.list(text, row -> {
            totals[0] = row.getLong(3);
            totals[1] = row.getLong(4);
            return new ValueCount(row.getString(1), row.getLong(2));
        }, bound.toArray());
        var all = !limited || !values.isEmpty() && totals[1] < query.rows()
                || searches.count(query.events(), query.rows()) < query.rows();
        return new FacetCounts(values, totals[0], all ? FacetCounts.Reach.ALL : FacetCounts.Reach.SOME);
    }

    private Clause wanted(String containing) {
        return containing.isEmpty()
                ? Clause.ALWAYS
                : new ValueSql(sql.functions()).on(QueryField.SUBJECT,
                        new Condition.Text(TextPattern.containing(containing)), "value");
    }

    private static Grouping grouping(QueryField field) {
        return switch (field) {
            case CLIENT_IP, CLIENT_HOSTNAME, SERVER_IP, SERVER_HOSTNAME, CONNECTOR, SOURCE, EVENT, DIRECTIONALITY,
                    TENANT_ID, ORIGINAL_SERVER_IP, TRAFFIC_TYPE, SCHEMA_VERSION ->
                Grouping.of("e.route", "JOIN route r ON r.id = g.key JOIN term t ON t.id = r." + FieldSql.route(field),
                        "t.value");
            case KIND -> Grouping.of("e.route", "JOIN route r ON r.id = g.key", "r.kind");
            case ORIGINAL_CLIENT_IP -> Grouping.of("e.original_client_ip", "JOIN term t ON t.id = g.key", "t.value");
            case MARKED -> Grouping.of("CASE WHEN " + Notes.MARKED + " THEN 'yes' ELSE 'no' END", "", "g.key");
            case RECIPIENT -> Grouping.of("e.recipients", MEMBERS, "t.value");
            case RELATED -> Grouping.of("e.related", MEMBERS, "t.value");
            case RECIPIENT_DOMAIN -> new Grouping("e.recipients", MEMBERS, "domain(t.value)", Values.REPEATED);
            case SENDER -> Grouping.of("e.envelope", address("sender_address"), "t.value");
            case SENDER_DOMAIN -> Grouping.of("e.envelope", address("sender_address"), "domain(t.value)");
            case RETURN_PATH -> Grouping.of("e.return_path", "JOIN term t ON t.id = g.key", "t.value");
            case CHANNEL, DIRECTION, ANONYMOUS -> Grouping.of("e.envelope", MAIL, "m." + field.id());
            case OUTCOME -> new Grouping("e.envelope",
                    "JOIN envelope v ON v.id = g.key JOIN recipient c ON c.message = v.message", "c.outcome",
                    Values.REPEATED);
            case SERVER, PROCESS -> Grouping.of("e.part", "JOIN part p ON p.id = g.key", "p." + field.id());
            case FILE -> Grouping.of("e.part", "JOIN part p ON p.id = g.key JOIN file f ON f.id = p.file", "f.path");
            case CODE -> Grouping.of("e.form",
                    "JOIN form w ON w.id = g.key JOIN template x ON x.id = w.info AND x.value " + FieldSql.CODE,
                    "code(x.value)");
            default -> Grouping.of(SortColumns.ofEvents(field.logField().map(LogField::logName).orElse(field.id())),
                    "", "g.key");
        };
    }

    private static String address(String column) {
        return "JOIN envelope v ON v.id = g.key JOIN term t ON t.id = v." + column;
    }
}
