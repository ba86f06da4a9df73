package dev.postweg.store;

/** From version 2 to 6: there the wide rest of an event stood in a table of its own. */
final class Migration6 {
    private Migration6() {
    }

    static void run(Sql sql, String schema) {
        sql.execute("ALTER TABLE event RENAME TO event_5");
        sql.script(schema);
        sql.execute("INSERT INTO event SELECT e.*, d.texts, d.log_id, d.reference, d.raw_time, d.extra FROM event_5 e"
                + " JOIN detail d ON d.id = e.id ORDER BY e.id");
        sql.execute("DROP TABLE event_5");
        sql.execute("DROP TABLE detail");
    }
}
