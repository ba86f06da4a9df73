package dev.postweg.store;

import dev.postweg.model.LogField;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes events: the narrow row and its wide rest. */
final class EventTable {
    private final Sql sql;
    private final Dictionary terms;
    private final Routes routes;
    private final AddressLists lists;
    private final TemplateTable templates;
    private final Envelopes envelopes;
    private int next;

    EventTable(Sql sql) {
        this.sql = sql;
        this.terms = new Dictionary(sql);
        this.routes = new Routes(sql, terms);
        this.lists = new AddressLists(sql, terms);
        this.templates = new TemplateTable(sql);
        this.envelopes = new Envelopes(sql, terms);
        this.next = sql.first("SELECT coalesce(max(id), 0) FROM event", 0, row -> row.getInt(1)) + 1;
    }

    Dictionary terms() {
        return terms;
    }

    void flush() throws SQLException {
        envelopes.flush();
    }

    void add(NewEvent event, String server) throws SQLException {
        var info = Templates.split(event.get(LogField.MESSAGE_INFO));
        narrow(event, server, info);
        wide(event, info);
        next++;
    }

    private void narrow(NewEvent event, String server, Templates.Split info) throws SQLException {
        var row = sql.prepare("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row.setInt(1, next);
        row.setLong(2, event.time());
        row.setInt(3, event.part());
        row.setLong(4, event.line());
        row.setInt(5, routes.id(event));
        row.setInt(6, envelopes.id(event, server));
        number(row, 7, event.get(LogField.INTERNAL_MESSAGE_ID));
        row.setObject(8, lists.id(event.get(LogField.RECIPIENT_ADDRESS)));
        row.setObject(9, lists.id(event.get(LogField.RELATED_RECIPIENT_ADDRESS)));
        number(row, 10, event.get(LogField.TOTAL_BYTES));
        number(row, 11, event.get(LogField.RECIPIENT_COUNT));
        row.setObject(12, terms.id(event.get(LogField.ORIGINAL_CLIENT_IP)));
        row.setObject(13, templates.id(info.template()));
        row.executeUpdate();
    }

    private void wide(NewEvent event, Templates.Split info) throws SQLException {
        var context = Templates.split(event.get(LogField.SOURCE_CONTEXT));
        var custom = Templates.split(event.get(LogField.CUSTOM_DATA));
        var status = Templates.split(event.get(LogField.RECIPIENT_STATUS));
        var row = sql.prepare("INSERT INTO detail VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row.setInt(1, next);
        row.setObject(2, templates.id(context.template()));
        row.setString(3, context.values());
        row.setString(4, info.values());
        row.setObject(5, templates.id(custom.template()));
        row.setString(6, custom.values());
        row.setObject(7, templates.id(status.template()));
        row.setString(8, status.values());
        row.setString(9, Envelopes.orNull(event.get(LogField.REFERENCE)));
        logId(row, 10, event.get(LogField.LOG_ID));
        var time = event.get(LogField.DATE_TIME);
        row.setString(11, time.equals(Times.format(event.time())) ? null : time);
        row.setString(12, extra(event));
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
            // stands as text below
        }
        row.setString(column, text);
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
