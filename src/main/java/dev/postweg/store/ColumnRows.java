package dev.postweg.store;

import dev.postweg.store.Column.Odd;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Fills the columns of a workspace that has rows but no columns. */
final class ColumnRows {
    private static final List<Column> KEYS = List.of(Column.TIME, Column.PART, Column.ROUTE, Column.ENVELOPE,
            Column.LINE);
    private static final List<Column> NUMBERS = List.of(Column.INTERNAL_MESSAGE_ID, Column.TOTAL_BYTES,
            Column.RECIPIENT_COUNT);
    private static final List<Column> REFERENCES = List.of(Column.RECIPIENTS, Column.RELATED,
            Column.ORIGINAL_CLIENT_IP, Column.RETURN_PATH, Column.FORM);
    private static final String SELECT = "SELECT e.id, " + names(KEYS) + ", " + names(REFERENCES) + ", "
            + names(NUMBERS) + ", " + NUMBERS.stream().map(column -> "typeof(" + name(column) + ") = 'blob'")
                    .collect(Collectors.joining(", "))
            + ", typeof(e.log_id) = 'text', 0, e.log_id, e.reference"
            + " FROM event e ORDER BY e.id";

    private ColumnRows() {
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(ColumnRows::name).collect(Collectors.joining(", "));
    }

    private static String name(Column column) {
        return "e." + column.sql();
    }

    static void fill(Sql sql) {
        var writer = new ColumnWriter(sql);
        sql.run(() -> {
            try (var rows = sql.prepare("SELECT id, sender_address FROM envelope ORDER BY id").executeQuery()) {
                while (rows.next()) {
                    var sender = rows.getInt(2);
                    writer.envelope(rows.getInt(1), sender == 0 ? null : sender);
                }
            }
            try (var rows = sql.prepare(SELECT).executeQuery()) {
                while (rows.next()) {
                    copy(rows, writer);
                }
            }
            writer.flush();
            return null;
        });
    }

    private static void copy(ResultSet row, ColumnWriter writer) throws SQLException {
        var at = 1;
        writer.begin(row.getInt(at++));
        for (var column : KEYS) {
            writer.set(column, row.getLong(at++));
        }
        for (var column : REFERENCES) {
            var value = row.getInt(at++);
            if (value != 0) {
                writer.set(column, value);
            }
        }
        for (var column : NUMBERS) {
            var value = row.getLong(at);
            if (!row.wasNull() && row.getInt(at + NUMBERS.size()) == 0) {
                writer.set(column, value);
            }
            at++;
        }
        for (var odd : Odd.values()) {
            if (row.getInt(at++) == 1) {
                writer.odd(odd);
            }
        }
        if (row.getObject(at++) instanceof byte[] guid) {
            writer.logId(guid);
        }
        var reference = row.getString(at);
        if (reference != null) {
            writer.reference(reference);
        }
    }
}
