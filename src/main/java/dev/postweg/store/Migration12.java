package dev.postweg.store;

/**
 * From version 11 to 12: what ties envelopes stands in the order in which it came, with an index beside it, and the
 * index of families leaves out those of one.
 */
final class Migration12 {
    private Migration12() {
    }

    static void run(Sql sql, String schema) {
        sql.execute("ALTER TABLE link RENAME TO link_11");
        sql.script(schema);
        sql.execute("INSERT INTO link SELECT envelope, kind, key FROM link_11 ORDER BY envelope, kind, key");
        sql.execute("DROP TABLE link_11");
        sql.execute("DROP INDEX IF EXISTS message_family");
    }
}
