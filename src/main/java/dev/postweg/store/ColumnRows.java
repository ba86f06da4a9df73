package dev.postweg.store;

import dev.postweg.store.Column.Odd;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the columns of a workspace that has rows but no columns. */
final class ColumnRows {
    private static final Column[] ORDER = {Column.TIME, Column.PART, Column.LINE, Column.ROUTE, Column.ENVELOPE,
            Column.INTERNAL_MESSAGE_ID, Column.RECIPIENTS, Column.RELATED, Column.TOTAL_BYTES, Column.RECIPIENT_COUNT,
            Column.ORIGINAL_CLIENT_IP, Column.RETURN_PATH, Column.FORM};
    private static final int LOG_ID = ORDER.length + 2;
    private static final int REFERENCE = LOG_ID + 1;
    private static final String SELECT = "SELECT id, " + Stream.of(ORDER).map(Column::sql)
            .collect(Collectors.joining(", ")) + ", log_id, reference FROM event ORDER BY id";

    private ColumnRows() {
    }

    static void fillEnvelopes(Sql sql) {
        var writer = new ColumnWriter(sql);
        sql.each("SELECT id, network_message_id, message_id, message_subject, sender_address FROM envelope ORDER BY id",
                row -> writer.envelope(row.getInt(1), row.getString(2), row.getString(3), row.getString(4),
                        (Integer) row.getObject(5)));
        writer.flush();
    }

    static void fillEvents(Sql sql) {
        var writer = new ColumnWriter(sql);
        sql.each(SELECT, row -> {
            var numbers = ColumnWriter.emptyEvent();
            for (var i = 0; i < ORDER.length; i++) {
                number(row.getObject(i + 2), ORDER[i], numbers);
            }
            var reference = row.getString(REFERENCE);
            odd(Odd.REFERENCE, reference != null, numbers);
            // log-ids that are GUIDs move by themselves
            odd(Odd.LOG_ID, row.getObject(LOG_ID) instanceof String, numbers);
            writer.event(row.getInt(1), numbers, reference, null);
        });
        writer.flush();
    }

    private static void number(Object value, Column column, long... numbers) {
        if (value instanceof Number number && Packed.fits(number.longValue())) {
            numbers[column.ordinal()] = number.longValue();
        } else if (value != null) {
            odd(Odd.valueOf(column.name()), true, numbers);
        }
    }

    private static void odd(Odd odd, boolean is, long... numbers) {
        if (is) {
            numbers[Column.ODD.ordinal()] |= odd.bit();
        }
    }
}
