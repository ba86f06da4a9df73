package dev.postweg.store;

import dev.postweg.model.LogField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes events, some rows at a time: none is written for sure before {@link #flush}. */
final class EventTable {
    /** The wide fields, in the order of {@link FormTable#FIELDS}. */
    static final List<LogField> WIDE = List.of(LogField.MESSAGE_INFO, LogField.SOURCE_CONTEXT, LogField.CUSTOM_DATA,
            LogField.RECIPIENT_STATUS);

    private static final int COLUMNS = 19;

    // one statement for several rows spares most of the way into SQLite and back
    private static final int ROWS = 10;
    private static final String MARKS = "(" + String.join(", ", Collections.nCopies(COLUMNS, "?")) + ")";
    private static final String INSERT = "INSERT INTO event VALUES " + MARKS;
    private static final String INSERT_ALL = "INSERT INTO event VALUES "
            + String.join(", ", Collections.nCopies(ROWS, MARKS));
    private static final int GUID_LENGTH = 36;

    private final Sql sql;
    private final Dictionary terms;
    private final Routes routes;
    private final AddressLists lists;
    private final RepeatedTerms repeated;
    private final FormTable forms;
    private final Envelopes envelopes;
    private final ColumnWriter columns;
    private final Object[] values = new Object[ROWS * COLUMNS];
    private int at;
    private int next;

    EventTable(Sql sql) {
        this.sql = sql;
        this.terms = new Dictionary(sql);
        this.routes = new Routes(sql, terms);
        this.lists = new AddressLists(sql, terms);
        this.repeated = new RepeatedTerms(terms);
        this.forms = new FormTable(sql);
        this.columns = new ColumnWriter(sql);
        this.envelopes = new Envelopes(sql, terms, columns);
        this.next = sql.nextId("event");
    }

    Dictionary terms() {
        return terms;
    }

    ColumnWriter columns() {
        return columns;
    }

    Envelopes envelopes() {
        return envelopes;
    }

    /** Writes what waits to be written. */
    void flush() throws SQLException {
        for (var row = 0; row < at; row += COLUMNS) {
            Sql.bind(sql.prepare(INSERT), Arrays.copyOfRange(values, row, row + COLUMNS)).executeUpdate();
        }
        at = 0;
        envelopes.flush();
        columns.flush();
    }

    Stored add(NewEvent event, int part) throws SQLException {
        var stored = new Stored(next++, routes.id(event), envelopes.id(event, part));
        values[at++] = stored.event();
        values[at++] = event.time();
        values[at++] = part;
        values[at++] = event.line();
        values[at++] = stored.route();
        values[at++] = stored.envelope();
        values[at++] = number(event.get(LogField.INTERNAL_MESSAGE_ID));
        values[at++] = lists.id(event.get(LogField.RECIPIENT_ADDRESS));
        values[at++] = lists.id(event.get(LogField.RELATED_RECIPIENT_ADDRESS));
        values[at++] = number(event.get(LogField.TOTAL_BYTES));
        values[at++] = number(event.get(LogField.RECIPIENT_COUNT));
        values[at++] = terms.id(event.get(LogField.ORIGINAL_CLIENT_IP));
        values[at++] = terms.id(event.get(LogField.RETURN_PATH));
        values[at++] = forms.id(event.templates());
        values[at++] = Envelopes.orNull(repeated.number(event.texts()));
        values[at++] = logId(event.get(LogField.LOG_ID));
        values[at++] = Envelopes.orNull(event.get(LogField.REFERENCE));
        var time = event.get(LogField.DATE_TIME);
        values[at++] = time.equals(Times.format(event.time())) ? null : time;
        values[at++] = extra(event);
        columns.event(values, at - COLUMNS);
        if (at == values.length) {
            Sql.bind(sql.prepare(INSERT_ALL), values).executeUpdate();
            at = 0;
        }
        return stored;
    }

    // a number is stored as one only where its text can be told from it again
    private static Object number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            var value = Long.parseLong(text);
            if (Long.toString(value).equals(text)) {
                return value;
            }
        } catch (NumberFormatException _) {
            // stands as bytes below
        }
        // SQLite would make a number of 007 and of 1e3, too, but never of bytes
        return text.getBytes(StandardCharsets.UTF_8);
    }

    // sixteen bytes instead of 36 characters, where the text is a GUID in its usual form
    private static Object logId(String text) {
        if (text.length() == GUID_LENGTH) {
            try {
                var guid = UUID.fromString(text);
                if (guid.toString().equals(text)) {
                    return ByteBuffer.allocate(16).putLong(guid.getMostSignificantBits())
                            .putLong(guid.getLeastSignificantBits()).array();
                }
            } catch (IllegalArgumentException _) {
                // stands as text below
            }
        }
        return Envelopes.orNull(text);
    }

    private static String extra(NewEvent event) {
        var unknown = event.header().unknown();
        if (unknown.isEmpty()) {
            return null;
        }
        var names = event.header().names();
        return unknown.stream().map(name -> event.values().get(names.indexOf(name)))
                .map(value -> value.length() + ":" + value).collect(Collectors.joining());
    }
}
