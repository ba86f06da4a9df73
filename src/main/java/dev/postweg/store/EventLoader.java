package dev.postweg.store;

import dev.postweg.model.Channel;
import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Note;
import dev.postweg.model.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts events together again, each field as it stood in the log. For one thread. */
final class EventLoader {
    private static final String COLUMNS = "SELECT e.id, e.texts, e.reference, " + LogIds.OF_EVENT
            + ", e.raw_time, e.extra, v.network_message_id, v.message_id, v.message_subject, v.sender_address,"
            + " v.message";
    // CROSS JOIN keeps SQLite from walking the envelopes instead of the few events
    private static final String ROWS = COLUMNS + " FROM event e CROSS JOIN envelope v ON v.id = e.envelope WHERE %s";
    private static final Clause BY_ID = Clause.of("e.id = ?").in(ROWS);
    private static final int MAILS_AT_ONCE = 100;

    private final Sql sql;
    private final Texts texts;
    private final MailRows mails;
    private final RowNumbers numbers;

    EventLoader(Sql sql, ColumnStore columns) {
        this.sql = sql;
        this.texts = new Texts(sql);
        this.mails = new MailRows(sql, columns);
        this.numbers = sql.numbers();
    }

    /** An event and the number of its message, 0 while there is none. */
    record Loaded(Event event, int message) {
    }

    /** Loads the events of mails: each mail with its events in the order of import. */
    void ofMessages(int[] messages, ObjIntConsumer<List<Event>> into) {
        sql.reading(() -> {
            var rows = mails.of(messages);
            for (var from = 0; from < messages.length; from += MAILS_AT_ONCE) {
                var to = Math.min(messages.length, from + MAILS_AT_ONCE);
                var found = load(Stream.of(rows).skip(from).limit(to - from).flatMapToInt(IntStream::of).toArray());
                for (var i = from; i < to; i++) {
                    into.accept(found.getOrDefault(messages[i], List.of()), messages[i]);
                }
            }
            return rows;
        });
    }

    private Map<Integer, List<Event>> load(int... ids) {
        var select = Clause.among("e.id", ids).in(ROWS + " ORDER BY e.id");
        var found = new HashMap<Integer, List<Event>>();
        sql.list(select.sql(), this::read, select.array())
                .forEach(one -> found.computeIfAbsent(one.message, _ -> new ArrayList<>()).add(one.event));
        return found;
    }

    /** Returns what people put on the events of a mail. */
    Map<Long, Note> notes(int message) {
        return sql.reading(() -> Notes.ofEvents(sql, mails.of(message)[0]));
    }

    /** Loads an event with what is known of its message and what people noted. */
    Optional<EventRow> row(int id) {
        return Optional.ofNullable(sql.<Loaded>first(BY_ID.sql(), null, this::read, id)).map(loaded -> sql.first(
                "SELECT coalesce(network_message_id, message_id, ''), channel FROM message WHERE id = ?",
                new EventRow(loaded.event, 0, "", Channel.UNKNOWN, Notes.ofEvent(sql, id)),
                row -> new EventRow(loaded.event, loaded.message, row.getString(1),
                        Channel.ofId(row.getString(2)).orElse(Channel.UNKNOWN), Notes.ofEvent(sql, id)),
                loaded.message));
    }

    private Loaded read(ResultSet row) throws SQLException {
        var id = row.getInt(1);
        var part = texts.part(numbers.id(Column.PART, id));
        var values = new String[LogField.values().length];
        Arrays.fill(values, "");
        var route = texts.route(numbers.id(Column.ROUTE, id));
        route.values().forEach((field, value) -> values[field.ordinal()] = value);
        numbers(id, values);
        envelope(row, values);
        var time = numbers.get(Column.TIME, id);
        wide(row, time, values);
        rest(row, time, values);
        var origin = new Origin(part.file(), numbers.get(Column.LINE, id));
        var event = new Event(id, time, part.server(), part.process(), origin, part.header(),
                arrange(part, values, row.getString(6)));
        return new Loaded(event, row.getInt(11));
    }

    private void numbers(int id, String... values) {
        set(values, LogField.RECIPIENT_ADDRESS, texts.list(numbers.id(Column.RECIPIENTS, id)));
        set(values, LogField.RELATED_RECIPIENT_ADDRESS, texts.list(numbers.id(Column.RELATED, id)));
        set(values, LogField.ORIGINAL_CLIENT_IP, texts.term(numbers.id(Column.ORIGINAL_CLIENT_IP, id)));
        set(values, LogField.RETURN_PATH, texts.term(numbers.id(Column.RETURN_PATH, id)));
        set(values, LogField.INTERNAL_MESSAGE_ID, number(Column.INTERNAL_MESSAGE_ID, id));
        set(values, LogField.TOTAL_BYTES, number(Column.TOTAL_BYTES, id));
        set(values, LogField.RECIPIENT_COUNT, number(Column.RECIPIENT_COUNT, id));
    }

    private String number(Column column, int id) {
        var number = numbers.get(column, id);
        if (number != Packed.NONE) {
            return Long.toString(number);
        }
        return (numbers.get(Column.ODD, id) & Column.Odd.valueOf(column.name()).bit()) == 0
                ? null
                : sql.first("SELECT " + column.sql() + " FROM event_rest WHERE id = ?", null, row -> row.getString(1),
                        id);
    }

    private void wide(ResultSet row, long time, String... values) throws SQLException {
        var form = texts.form(numbers.id(Column.FORM, row.getInt(1)));
        var parts = row.getString(2);
        var frame = new Templates.Frame(values[LogField.MESSAGE_ID.ordinal()], time);
        for (var i = 0; i < form.templates().size(); i++) {
            set(values, EventTable.WIDE.get(i), texts.wide(form, i, parts, frame));
        }
    }

    private static void rest(ResultSet row, long time, String... values) throws SQLException {
        set(values, LogField.REFERENCE, row.getString(3));
        set(values, LogField.LOG_ID, row.getObject(4) instanceof byte[] guid ? LogIds.text(guid) : row.getString(4));
        var raw = row.getString(5);
        set(values, LogField.DATE_TIME, raw == null ? Times.format(time) : raw);
    }

    private void envelope(ResultSet row, String... values) throws SQLException {
        set(values, LogField.NETWORK_MESSAGE_ID, row.getString(7));
        set(values, LogField.MESSAGE_ID, row.getString(8));
        set(values, LogField.MESSAGE_SUBJECT, row.getString(9));
        set(values, LogField.SENDER_ADDRESS, texts.term(row.getInt(10)));
    }

    private static void set(String[] values, LogField field, String value) {
        values[field.ordinal()] = value == null ? "" : value;
    }

    private static List<String> arrange(Texts.Part part, String[] values, String extra) {
        var arranged = new ArrayList<String>(part.fields().size());
        var at = 0;
        for (var field : part.fields()) {
            if (field.isPresent()) {
                arranged.add(values[field.get().ordinal()]);
            } else {
                var colon = extra.indexOf(':', at);
                var end = colon + 1 + Integer.parseInt(extra.substring(at, colon));
                arranged.add(extra.substring(colon + 1, end));
                at = end;
            }
        }
        return arranged;
    }
}
