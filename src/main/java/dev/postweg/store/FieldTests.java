package dev.postweg.store;

import dev.postweg.model.Process;
import dev.postweg.query.Condition;
import dev.postweg.query.Condition.NumberRange;
import dev.postweg.query.Condition.Present;
import dev.postweg.query.Condition.TimeSpan;
import dev.postweg.query.Filter.FieldMatch;
import dev.postweg.query.FilterPredicate;
import dev.postweg.query.Fold;
import dev.postweg.query.QueryField;
import dev.postweg.query.TextPattern;
import dev.postweg.query.TextPattern.Literal;
import dev.postweg.store.Column.Odd;
import dev.postweg.store.RowTest.Any;
import dev.postweg.store.RowTest.Every;
import dev.postweg.store.RowTest.Finding;
import dev.postweg.store.RowTest.InText;
import dev.postweg.store.RowTest.IsOdd;
import dev.postweg.store.RowTest.Keyed;
import dev.postweg.store.RowTest.Listed;
import dev.postweg.store.RowTest.Numbered;
import dev.postweg.store.RowTest.OfMails;
import dev.postweg.store.RowTest.OfMessages;
import dev.postweg.store.RowTest.Row;
import dev.postweg.store.RowTest.Through;
import dev.postweg.store.RowTest.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where each field stands in the star, and how a condition on it is asked for. */
final class FieldTests {
    /** Tells a short code from a latency tree. */
    static final String CODE = "GLOB '[0-9A-Fa-f][0-9A-Fa-f][A-Za-z]:*'";

    private static final String TERM = "SELECT id FROM term WHERE %s";
    private static final String PART = "SELECT p.id FROM part p JOIN file f ON f.id = p.file WHERE %s";
    private static final String MESSAGE = "SELECT m.id FROM message m WHERE %s";
    private static final String SHORT_CODE = "SELECT id FROM form WHERE info IN"
            + " (SELECT id FROM template WHERE value " + CODE + " AND %s)";
    private static final String GUID_CHARACTERS = "[0-9A-Fa-f-]*";

    private final ValueSql values;

    FieldTests(SqlFunctions functions) {
        this.values = new ValueSql(functions);
    }

    RowTest of(QueryField field, Condition condition) {
        return switch (field) {
            case TIME, SIZE, RECIPIENT_COUNT, LINE, INTERNAL_MESSAGE_ID -> number(field, condition);
            case CLIENT_IP, CLIENT_HOSTNAME, SERVER_IP, SERVER_HOSTNAME, CONNECTOR, SOURCE, EVENT, DIRECTIONALITY,
                    TENANT_ID, ORIGINAL_SERVER_IP, TRAFFIC_TYPE, SCHEMA_VERSION ->
                new Keyed(Column.ROUTE, new Where("route", term(field, condition).in(route(field) + " IN (%s)")));
            case KIND -> keyed(Column.ROUTE, values.on(field, condition, "kind").in("SELECT id FROM route WHERE %s"));
            case ORIGINAL_CLIENT_IP -> keyed(Column.ORIGINAL_CLIENT_IP, term(field, condition));
            case RECIPIENT, RECIPIENT_DOMAIN -> members(Column.RECIPIENTS, field, condition);
            case RELATED -> members(Column.RELATED, field, condition);
            case MESSAGE_ID, NETWORK_MESSAGE_ID, SUBJECT -> new Keyed(Column.ENVELOPE, envelopes(field, condition));
            case SENDER, SENDER_DOMAIN -> new Keyed(Column.ENVELOPE,
                    new Through(Column.SENDER_ADDRESS, new Listed(term(field, condition))));
            case RETURN_PATH -> keyed(Column.RETURN_PATH, term(field, condition));
            case INFO, CODE -> info(field, condition);
            case CONTEXT, CUSTOM -> wide(field.id(), values.on(field, condition, WideTexts.ofEvent(field.id())));
            case STATUS -> wide(field.id(), values.onList(field, condition, WideTexts.ofEvent(field.id())));
            case REFERENCE -> condition instanceof Present
                    ? new IsOdd(Odd.REFERENCE)
                    : every(longest(condition).<RowTest>map(RowTest.InReference::new)
                            .orElse(new IsOdd(Odd.REFERENCE)),
                            new Row(values.onList(field, condition, "e.reference")));
            case LOG_ID -> logId(condition);
            case SERVER -> keyed(Column.PART, values.on(field, condition, "p.server").in(PART));
            case FILE -> keyed(Column.PART, values.on(field, condition, "f.path").in(PART));
            case PROCESS -> keyed(Column.PART, values.on(field, condition, "p.process").in(PART));
            case SERVICE -> keyed(Column.PART, values.on(field, condition, service()).in(PART));
            case MESSAGE -> message(values.on(field, condition, "coalesce(m.network_message_id, m.message_id)"));
            case LATENCY -> message(values.on(field, condition, "m.latency"));
            case CHANNEL, DIRECTION, ANONYMOUS, OUTCOME -> new Keyed(Column.ENVELOPE,
                    new OfMails(Mails.Fact.of(field), predicate(field, condition)));
            case MARKED, NOTE -> Notes.test(field, condition, values);
            case DOMAIN, IP, ID -> throw new IllegalArgumentException(field + " stands for several fields");
        };
    }

    /** A column without a field of its own is text, as the context is. */
    RowTest column(String name, Condition condition) {
        var rows = values.on(QueryField.CONTEXT, condition, "value").in("EXISTS (SELECT 1 FROM (SELECT"
                + " own_column(p.fields, e.extra, ?) AS value FROM part p WHERE p.id = e.part) WHERE %s)");
        var bound = new ArrayList<Object>(List.of(name));
        bound.addAll(rows.values());
        return every(OwnColumns.has(name), new Row(new Clause(rows.sql(), bound)));
    }

    private RowTest.Keys envelopes(QueryField field, Condition condition) {
        var where = values.on(field, condition, envelope(field));
        if (!(condition instanceof Condition.Text(var pattern)) || pattern.wholeText().isPresent()) {
            // a whole id has an index, which SQLite forgets where it is asked for two of them at once
            return new Listed(where.in("SELECT id FROM envelope WHERE %s"));
        }
        var all = new Where("envelope", where);
        var finding = ValueSql.isAnywhere(field.kind(), pattern) ? Finding.PROOF : Finding.HINT;
        return longest(condition).<RowTest.Keys>map(
                text -> new InText(TextColumn.valueOf(envelope(field).toUpperCase(Locale.ROOT)), text, finding, all))
                .orElse(all);
    }

    /** Tells what a condition says of a value of a field. */
    static Predicate<String> predicate(QueryField field, Condition condition) {
        var test = FilterPredicate.of(new FieldMatch(field, condition));
        return value -> test.test(_ -> List.of(value));
    }

    private static RowTest keyed(Column column, Clause select) {
        return new Keyed(column, new Listed(select));
    }

    private static RowTest every(RowTest... tests) {
        return new Every(List.of(tests));
    }

    private static RowTest message(Clause condition) {
        return new Keyed(Column.ENVELOPE, new OfMessages(condition.in(MESSAGE)));
    }

    private Clause term(QueryField field, Condition condition) {
        var value = field == QueryField.SENDER_DOMAIN || field == QueryField.RECIPIENT_DOMAIN
                ? "domain(value)"
                : "value";
        return values.on(field, condition, value).in(TERM);
    }

    private RowTest members(Column column, QueryField field, Condition condition) {
        return keyed(column, term(field, condition).in("SELECT list FROM member WHERE address IN (%s)"));
    }

    private RowTest number(QueryField field, Condition condition) {
        var column = SortColumns.number(SortColumns.of(field)).orElseThrow();
        if (condition instanceof Condition.Regex) {
            // for one thread only
            return new Row(values.on(field, condition, "e." + column.sql()));
        }
        var packed = numbered(column, field, condition);
        return Odd.of(column).<RowTest>map(odd -> new Any(List.of(packed,
                every(new IsOdd(odd), new Row(values.on(field, condition, "e." + column.sql()))))))
                .orElse(packed);
    }

    private static RowTest numbered(Column column, QueryField field, Condition condition) {
        return switch (condition) {
            case Present() -> new Numbered(column, Long.MIN_VALUE, Long.MAX_VALUE, Numbered.ANY);
            case NumberRange(var min, var max) -> new Numbered(column, min, max, Numbered.ANY);
            case TimeSpan(var from, var to) when field == QueryField.TIME ->
                new Numbered(column, from, to == Long.MAX_VALUE ? to : to - 1, Numbered.ANY);
            case Condition.Text(var pattern) when pattern.wholeText().isPresent() ->
                whole(column, pattern.wholeText().get(), predicate(field, condition));
            default -> digits(column, predicate(field, condition), condition);
        };
    }

    private static RowTest whole(Column column, String text, Predicate<String> predicate) {
        try {
            var number = Long.parseLong(text.replaceAll("[<>]", ""));
            return new Numbered(column, number, number, value -> predicate.test(Long.toString(value)));
        } catch (NumberFormatException _) {
            return RowTest.Constant.NEVER;
        }
    }

    private static RowTest digits(Column column, Predicate<String> predicate, Condition condition) {
        LongPredicate test = value -> predicate.test(Long.toString(value));
        if (condition instanceof Condition.Text(var pattern)) {
            if (!literals(pattern, "[0-9-]*")) {
                return RowTest.Constant.NEVER;
            }
            test = pattern.containedText().filter(text -> text.matches("[0-9]{1,15}")).map(Digits::containing)
                    .orElse(test);
        }
        return new Numbered(column, Long.MIN_VALUE, Long.MAX_VALUE, test);
    }

    private static boolean literals(TextPattern pattern, String shape) {
        return pattern.parts().stream().allMatch(part -> !(part instanceof Literal(var text)) || text.matches(shape));
    }

    private RowTest logId(Condition condition) {
        var row = new Row(values.on(QueryField.LOG_ID, condition, "guid(" + LogIds.OF_EVENT + ")"));
        if (condition instanceof Present) {
            return new Any(List.of(new IsOdd(Odd.LOG_ID), new RowTest.InLogId("")));
        }
        if (!(condition instanceof Condition.Text(var pattern))) {
            return row;
        }
        // few rows have one that is no GUID
        var odd = every(new IsOdd(Odd.LOG_ID), row);
        var holds = longest(condition).<RowTest>map(RowTest.InLogId::new).orElse(RowTest.Constant.ALWAYS);
        if (!literals(pattern, GUID_CHARACTERS)) {
            return odd;
        }
        return new Any(List.of(odd, pattern.containedText().isPresent() ? holds : every(holds, row)));
    }

    /** What a text must have somewhere to meet a condition, folded. */
    private static Optional<String> longest(Condition condition) {
        return condition instanceof Condition.Text(var pattern)
                ? pattern.parts().stream().flatMap(part -> part instanceof Literal(var text) ? Stream.of(text) : null)
                        .max(Comparator.comparingInt(String::length)).map(Fold::fold)
                : Optional.empty();
    }

    // a short code stands whole in its template; only a latency tree must be put together row by row
    private RowTest info(QueryField field, Condition condition) {
        if (field == QueryField.CODE) {
            return keyed(Column.FORM, values.on(field, condition, "code(value)").in(SHORT_CODE));
        }
        if (condition instanceof Condition.Text(var pattern)
                && pattern.wholeText().filter(text -> text.length() == 3).isPresent()) {
            return keyed(Column.FORM, values.on(field, condition, "value").in(SHORT_CODE));
        }
        return wide("info", values.on(field, condition, WideTexts.ofEvent("info")));
    }

    private static RowTest wide(String name, Clause condition) {
        return every(keyed(Column.FORM, Clause.of("SELECT id FROM form WHERE " + name + " NOT NULL")),
                new Row(condition));
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
