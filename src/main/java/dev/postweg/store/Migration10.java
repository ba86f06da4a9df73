package dev.postweg.store;

import java.util.List;

/** From version 9 to 10: the rows of an envelope are found by the packed column, and log-ids stand once. */
final class Migration10 {
    /** The packed columns that had the log-ids once more. */
    private static final int FIRST_LOG_ID = 14;
    private static final int LAST_LOG_ID = 17;

    private Migration10() {
    }

    static void run(Sql sql, String views) {
        sql.execute("DROP INDEX IF EXISTS event_envelope");
        LogIds.move(sql);
        sql.update("DELETE FROM column_block WHERE id >> ? BETWEEN ? AND ?", Column.BLOCK_BITS, FIRST_LOG_ID,
                LAST_LOG_ID);
        List.of("events", "messages", "recipients", "wide_texts")
                .forEach(view -> sql.execute("DROP VIEW IF EXISTS " + view));
        sql.script(views);
    }
}
