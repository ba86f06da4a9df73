package dev.postweg.store;

/** From version 10 to 11: the numbers of events stand in packed columns alone, and not in the rows besides. */
final class Migration11 {
    private static final String REST = "INSERT INTO event_rest SELECT id, log_id, raw_time, extra,"
            + " %1$s, %2$s, %3$s FROM event WHERE coalesce(log_id, raw_time, extra, %1$s, %2$s, %3$s) NOTNULL";
    // texts that are no plain numbers were kept as bytes
    private static final String ODD = "CASE WHEN typeof(%1$s) = 'blob' THEN CAST(%1$s AS TEXT)"
            + " WHEN abs(%1$s) >= " + Packed.LIMIT + " THEN %1$s END";

    private Migration11() {
    }

    static void run(Sql sql, String schema) {
        sql.script(schema);
        sql.execute("INSERT INTO event_text SELECT id, texts, reference FROM event ORDER BY id");
        sql.execute(REST.formatted(odd(Column.INTERNAL_MESSAGE_ID), odd(Column.TOTAL_BYTES),
                odd(Column.RECIPIENT_COUNT)));
        sql.execute("DROP TABLE event");
        ColumnBlocks.describe(sql);
        EventView.create(sql);
    }

    private static String odd(Column column) {
        return ODD.formatted(column.sql());
    }
}
