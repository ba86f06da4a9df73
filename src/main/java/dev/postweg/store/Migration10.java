package dev.postweg.store;

/** From version 9 to 10: the rows of an envelope are found by the packed column, and log-ids stand once. */
final class Migration10 {
    /** The packed columns that had the log-ids once more. */
    private static final int FIRST_LOG_ID = 14;
    private static final int LAST_LOG_ID = 17;

    private Migration10() {
    }

    static void run(Sql sql) {
        sql.execute("DROP INDEX IF EXISTS event_envelope");
        LogIds.move(sql);
        sql.update("DELETE FROM column_block WHERE id >> ? BETWEEN ? AND ?", Column.BLOCK_BITS, FIRST_LOG_ID,
                LAST_LOG_ID);
    }
}
