package dev.postweg.store;

/** Fills the columns of a workspace that has rows but no columns. */
final class ColumnRows {
    // in the order of the table; the texts need not be read
    private static final String SELECT = "SELECT id, time, part, line, route, envelope, internal_message_id,"
            + " recipients, related, total_bytes, recipient_count, original_client_ip, return_path, form, NULL, log_id,"
            + " reference FROM event ORDER BY id";

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
            var values = new Object[row.getMetaData().getColumnCount()];
            for (var i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            // log-ids that are GUIDs move by themselves
            writer.event(values, null);
        });
        writer.flush();
    }
}
