package dev.postweg.store;

/** Gives a workspace the rows that it had before version 11: all numbers in table event. */
final class Version10 {
    private Version10() {
    }

    static void bringBack(Sql sql) {
        sql.execute("DROP VIEW temp.event");
        sql.execute("CREATE TEMP TABLE kept AS SELECT * FROM main.event");
        for (var view : new String[]{"events", "wide_texts", "event"}) {
            sql.execute("DROP VIEW " + view);
        }
        sql.script(Schema.resource("event-2.sql"));
        sql.execute("INSERT INTO event SELECT * FROM kept");
        // a text such as 007 would have become a number
        for (var column : new String[]{"internal_message_id", "total_bytes", "recipient_count"}) {
            sql.execute("UPDATE event SET %1$s = CAST(k.%1$s AS BLOB) FROM kept k WHERE k.id = event.id"
                    .formatted(column) + " AND typeof(k.%s) = 'text'".formatted(column));
        }
        sql.execute("DROP TABLE event_text");
        sql.execute("DROP TABLE event_rest");
        sql.execute("DROP TABLE kept");
        sql.execute("ALTER TABLE column_block DROP COLUMN head");
        sql.execute("ALTER TABLE column_block DROP COLUMN base");
        sql.execute("PRAGMA user_version = 10");
    }
}
