package dev.postweg.store;

import dev.postweg.model.LogField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes events, some rows at a time: none is written for sure before {@link #flush}. */
final class EventTable {
    /** The wide fields, in the order of {@link FormTable#FIELDS}. */
    static final List<LogField> WIDE = List.of(LogField.MESSAGE_INFO, LogField.SOURCE_CONTEXT, LogField.CUSTOM_DATA,
            LogField.RECIPIENT_STATUS);

    private static final int COLUMNS = 19;

    private static final int GUID_LENGTH = 36;

    // more digits may be too many for a long
    private static final int LONGEST_NUMBER = 18;

    private final Dictionary terms;
    private final Routes routes;
    private final AddressLists lists;
    private final RepeatedTerms repeated;
    private final FormTable forms;
    private final Envelopes envelopes;
    private final ColumnWriter columns;
    private final RowBatch rows;
    private final Object[] row = new Object[COLUMNS];
    private int next;

    EventTable(Sql sql) {
        this.rows = new RowBatch(sql, "INSERT INTO event", COLUMNS);
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
        rows.flush();
        envelopes.flush();
        columns.flush();
    }

    Stored add(NewEvent event, int part) throws SQLException {
        var stored = new Stored(next++, routes.id(event), envelopes.id(event, part));
        var at = 0;
        row[at++] = stored.event();
        row[at++] = event.time();
        row[at++] = part;
        row[at++] = event.line();
        row[at++] = stored.route();
        row[at++] = stored.envelope();
        row[at++] = number(event.get(LogField.INTERNAL_MESSAGE_ID));
        row[at++] = lists.id(event.get(LogField.RECIPIENT_ADDRESS));
        row[at++] = lists.id(event.get(LogField.RELATED_RECIPIENT_ADDRESS));
        row[at++] = number(event.get(LogField.TOTAL_BYTES));
        row[at++] = number(event.get(LogField.RECIPIENT_COUNT));
        row[at++] = terms.id(event.get(LogField.ORIGINAL_CLIENT_IP));
        row[at++] = terms.id(event.get(LogField.RETURN_PATH));
        row[at++] = forms.id(event.templates());
        row[at++] = Envelopes.orNull(repeated.number(event.texts()));
        row[at++] = logId(event.get(LogField.LOG_ID));
        row[at++] = Envelopes.orNull(event.get(LogField.REFERENCE));
        var time = event.get(LogField.DATE_TIME);
        row[at++] = time.equals(Times.format(event.time())) ? null : time;
        row[at++] = extra(event);
        columns.event(row);
        rows.add(row);
        return stored;
    }

    // a number is stored as one only where its text can be told from it again
    private static Object number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (isPlain(text)) {
            return Long.parseLong(text);
        }
        // SQLite would make a number of 007 and of 1e3, too, but never of bytes
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(String text) {
        var from = text.charAt(0) == '-' ? 1 : 0;
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from && text.length() <= LONGEST_NUMBER
                && (text.charAt(from) != '0' || text.length() == 1);
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
