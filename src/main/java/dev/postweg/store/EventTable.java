package dev.postweg.store;

import dev.postweg.model.LogField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes events: the narrow row and its wide rest. */
final class EventTable {
    /** The wide fields, in the order of {@link FormTable#FIELDS}. */
    static final List<LogField> WIDE = List.of(LogField.MESSAGE_INFO, LogField.SOURCE_CONTEXT, LogField.CUSTOM_DATA,
            LogField.RECIPIENT_STATUS);

    private final Sql sql;
    private final Dictionary terms;
    private final Routes routes;
    private final AddressLists lists;
    private final RepeatedTerms repeated;
    private final FormTable forms;
    private final Envelopes envelopes;
    private int next;

    EventTable(Sql sql) {
        this.sql = sql;
        this.terms = new Dictionary(sql);
        this.routes = new Routes(sql, terms);
        this.lists = new AddressLists(sql, terms);
        this.repeated = new RepeatedTerms(terms);
        this.forms = new FormTable(sql);
        this.envelopes = new Envelopes(sql, terms);
        this.next = sql.nextId("event");
    }

    Dictionary terms() {
        return terms;
    }

    void flush() throws SQLException {
        envelopes.flush();
    }

    void add(NewEvent event, int part) throws SQLException {
        narrow(event, part);
        wide(event);
        next++;
    }

    private void narrow(NewEvent event, int part) throws SQLException {
        var row = sql.prepare("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row.setInt(1, next);
        row.setLong(2, event.time());
        row.setInt(3, part);
        row.setLong(4, event.line());
        row.setInt(5, routes.id(event));
        row.setInt(6, envelopes.id(event, part));
        number(row, 7, event.get(LogField.INTERNAL_MESSAGE_ID));
        row.setObject(8, lists.id(event.get(LogField.RECIPIENT_ADDRESS)));
        row.setObject(9, lists.id(event.get(LogField.RELATED_RECIPIENT_ADDRESS)));
        number(row, 10, event.get(LogField.TOTAL_BYTES));
        number(row, 11, event.get(LogField.RECIPIENT_COUNT));
        row.setObject(12, terms.id(event.get(LogField.ORIGINAL_CLIENT_IP)));
        row.setObject(13, terms.id(event.get(LogField.RETURN_PATH)));
        row.setObject(14, forms.id(event.templates()));
        row.executeUpdate();
    }

    private void wide(NewEvent event) throws SQLException {
        var row = sql.prepare("INSERT INTO detail VALUES (?, ?, ?, ?, ?, ?)");
        row.setInt(1, next);
        row.setString(2, Envelopes.orNull(repeated.number(event.texts())));
        logId(row, 3, event.get(LogField.LOG_ID));
        row.setString(4, Envelopes.orNull(event.get(LogField.REFERENCE)));
        var time = event.get(LogField.DATE_TIME);
        row.setString(5, time.equals(Times.format(event.time())) ? null : time);
        row.setString(6, extra(event));
        row.executeUpdate();
    }

    // a number is stored as one only where its text can be told from it again
    private static void number(PreparedStatement row, int column, String text) throws SQLException {
        if (text.isEmpty()) {
            row.setObject(column, null);
            return;
        }
        try {
            var value = Long.parseLong(text);
            if (Long.toString(value).equals(text)) {
                row.setLong(column, value);
                return;
            }
        } catch (NumberFormatException _) {
            // stands as bytes below
        }
        // SQLite would make a number of 007 and of 1e3, too, but never of bytes
        row.setBytes(column, text.getBytes(StandardCharsets.UTF_8));
    }

    // sixteen bytes instead of 36 characters, where the text is a GUID in its usual form
    private static void logId(PreparedStatement row, int column, String text) throws SQLException {
        if (text.length() == 36) {
            try {
                var guid = UUID.fromString(text);
                if (guid.toString().equals(text)) {
                    row.setBytes(column, ByteBuffer.allocate(16).putLong(guid.getMostSignificantBits())
                            .putLong(guid.getLeastSignificantBits()).array());
                    return;
                }
            } catch (IllegalArgumentException _) {
                // stands as text below
            }
        }
        row.setString(column, Envelopes.orNull(text));
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
