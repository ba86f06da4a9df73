package dev.postweg.store;

/**
 * From version 11 to 12: what ties envelopes stands in the order in which it came, with an index beside it, and the
 * index of families leaves out those of one.
 */
final class Migration12 {
    private Migration12() {
    }

    static void run(Sql sql) {
        sql.execute("ALTER TABLE link RENAME TO link_11");
        sql.execute("CREATE TABLE link (envelope INTEGER NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL)");
        sql.execute("INSERT INTO link SELECT envelope, kind, key FROM link_11 ORDER BY envelope, kind, key");
        sql.execute("DROP TABLE link_11");
        sql.execute("DROP INDEX IF EXISTS message_family");
    }
}
