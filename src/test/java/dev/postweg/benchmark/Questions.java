package dev.postweg.benchmark;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventQuery;
import dev.postweg.store.FacetQuery;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.WorkspaceReader;
import java.util.ArrayList;
import java.util.List;

/** What people ask of a table of events, with values that stand in the data. */
final class Questions {
    private static final int PAGE = 100;
    private static final int QUICK = 100;
    private static final int WORD = 500;
    private static final int LATER = 300;
    private static final int JUMP = 50;

    private final WorkspaceReader reader;
    private final long now;
    private RowIds sorted = RowIds.NONE;
    private long asked;

    Questions(WorkspaceReader reader) {
        this.reader = reader;
        this.now = reader.counts().times().to();
    }

    List<Question> all() {
        var everything = query("");
        var all = new EventQuery(everything.filter(), reader.counts().times(), Sort.BY_TIME);
        var questions = new ArrayList<>(pages(value(QueryField.SENDER), value(QueryField.RECIPIENT)));
        questions.addAll(List.of(
                new Question("top events of all rows", LATER,
                        () -> reader.facet(FacetQuery.top(QueryField.EVENT, everything, 10)),
                        List.of(top("event-id", "true"))),
                new Question("top senders of all rows", LATER,
                        () -> reader.facet(FacetQuery.top(QueryField.SENDER, everything, 10)),
                        List.of(top("sender-address", "true"))),
                new Question("top senders of the failures", LATER,
                        () -> reader.facet(FacetQuery.top(QueryField.SENDER, fresh(query("event:FAIL")), 10)),
                        List.of(top("sender-address", "\"event-id\" = 'FAIL'"))),
                new Question("histogram of all rows", LATER, () -> reader.histogram(all, PAGE),
                        List.of("SELECT substr(\"date-time\", 1, 13), count(*) FROM log GROUP BY 1 ORDER BY 1")),
                new Question("histogram of the deliveries", LATER,
                        () -> reader.histogram(new EventQuery(query("event:DELIVER").filter(),
                                new TimeRange(all.range().from(), all.range().to() + asked++), Sort.BY_TIME), PAGE),
                        List.of("SELECT substr(\"date-time\", 1, 13), count(*) FROM log WHERE \"event-id\" = 'DELIVER'"
                                + " GROUP BY 1 ORDER BY 1")),
                new Question("all rows in the order of their size (once)", 0, this::sort, List.of()),
                new Question("a page in the middle of them", JUMP,
                        () -> reader.events(sorted.slice(sorted.size() / 2, sorted.size() / 2 + PAGE)),
                        // DuckDB runs out of memory where it sorts whole rows
                        List.of("SELECT * FROM log WHERE rowid IN (SELECT rowid FROM log"
                                + " ORDER BY CAST(\"total-bytes\" AS INTEGER) LIMIT " + PAGE + " OFFSET "
                                + reader.counts().events() / 2 + ")"))));
        return questions;
    }

    private List<Question> pages(String sender, String recipient) {
        var ip = value(QueryField.ORIGINAL_CLIENT_IP);
        return List.of(
                page("a sender, page and count", QUICK, "sender:\"" + sender + "\"",
                        "\"sender-address\" = '" + sender + "'"),
                page("a client IP, page and count", QUICK, "original-client-ip:" + ip,
                        "\"original-client-ip\" = '" + ip + "'"),
                page("a recipient among all of a row, page and count", QUICK, "recipient:\"" + recipient + "\"",
                        "';' || \"recipient-address\" || ';' LIKE '%;" + recipient + ";%'"),
                page("an event, page and count", QUICK, "event:FAIL", "\"event-id\" = 'FAIL'"),
                page("a word, page and count", WORD, "Wartungsvertrag", word("Wartungsvertrag")),
                page("a word that nothing has, page and count", WORD, "Unauffindbar", word("Unauffindbar")),
                page("digits that may stand in any id, page and count", WORD, "4711", word("4711")),
                page("three conditions, page and count", QUICK, "event:DELIVER sender:\"" + sender + "\" -recipient:\""
                        + recipient + "\"",
                        "\"event-id\" = 'DELIVER' AND \"sender-address\" = '" + sender
                                + "' AND ';' || \"recipient-address\" || ';' NOT LIKE '%;" + recipient + ";%'"));
    }

    private void sort() {
        var query = new EventQuery(query("").filter(), TimeRange.ALL,
                new Sort("total-bytes", Sort.Direction.ASCENDING));
        sorted = reader.eventIds(query, Integer.MAX_VALUE);
    }

    /** One that is neither rare nor the most frequent. */
    private String value(QueryField field) {
        var top = reader.facet(FacetQuery.top(field, query(""), 40)).values();
        return top.get(Math.min(top.size(), 40) - 1).value();
    }

    private Question page(String name, int goal, String filter, String where) {
        var query = query(filter);
        return new Question(name, goal, () -> {
            var fresh = fresh(query);
            reader.events(reader.eventIds(fresh, PAGE));
            reader.eventIds(fresh, Integer.MAX_VALUE);
        }, List.of("SELECT * FROM log WHERE " + where + " ORDER BY \"date-time\" LIMIT " + PAGE,
                "SELECT count(*) FROM log WHERE " + where));
    }

    /** Another question with the same answer, as the answer to the same one is remembered. */
    private EventQuery fresh(EventQuery query) {
        asked++;
        return new EventQuery(query.filter(), new TimeRange(asked, Long.MAX_VALUE), query.sort());
    }

    private EventQuery query(String text) {
        return new EventQuery(filter(text), TimeRange.ALL, Sort.BY_TIME);
    }

    private Filter filter(String text) {
        return switch (Parser.parse(text, ParseContext.utc(now))) {
            case ParseResult.Ok ok -> ok.filter();
            case ParseResult.Error error -> throw new IllegalArgumentException(text + ": " + error);
        };
    }

    private static String word(String word) {
        return List.of("message-subject", "sender-address", "recipient-address", "message-id", "network-message-id")
                .stream().map(column -> '"' + column + "\" LIKE '%" + word + "%'")
                .reduce((one, other) -> one + " OR " + other).map(all -> "(" + all + ")").orElseThrow();
    }

    private static String top(String column, String where) {
        return "SELECT \"" + column + "\", count(*) FROM log WHERE " + where + " GROUP BY 1 ORDER BY 2 DESC LIMIT 10";
    }
}
