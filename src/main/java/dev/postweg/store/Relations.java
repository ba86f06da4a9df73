package dev.postweg.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which messages caused one another, and the families that they make. */
final class Relations {
    private final Sql sql;
    private final RowBatch rows;

    Relations(Sql sql) {
        this.sql = sql;
        this.rows = new RowBatch(sql, "INSERT OR ROLLBACK INTO relation", 6);
    }

    void remove(int message) {
        sql.update("DELETE FROM relation WHERE message = ?", message);
    }

    /** Adds what a message says of others; it may wait until {@link #flush}. */
    void add(int message, List<RelationKey> keys) throws SQLException {
        for (var key : keys) {
            rows.add(message, key.relation(), key.messageId(), key.internalId(), key.server(), null);
        }
    }

    /** Writes what waits to be written. */
    void flush() throws SQLException {
        rows.flush();
    }

    /** Finds the messages that are named, as far as they are here, and gives each family the number of its first. */
    void resolve() throws SQLException {
        sql.execute("UPDATE relation SET other = (SELECT min(v.message) FROM envelope v"
                + " WHERE v.message_id = relation.message_id COLLATE NOCASE AND v.message <> relation.message)"
                + " WHERE message_id <> ''");
        byInternalId();
        var pairs = sql.list("SELECT message, other FROM relation WHERE other NOTNULL",
                row -> new int[]{row.getInt(1), row.getInt(2)});
        var parents = new HashMap<Integer, Integer>();
        pairs.forEach(pair -> join(parents, pair[0], pair[1]));
        var family = sql.prepare("UPDATE message SET family = ?1 WHERE id = ?2 AND family <> ?1");
        for (var message : new TreeSet<>(parents.keySet())) {
            family.setInt(1, root(parents, message));
            family.setInt(2, message);
            family.executeUpdate();
        }
    }

    private void byInternalId() throws SQLException {
        var ids = new HashSet<>(sql.list("SELECT DISTINCT CAST(internal_id AS INTEGER) FROM relation"
                + " WHERE internal_id <> ''", row -> row.getLong(1)));
        if (ids.isEmpty()) {
            return;
        }
        // no index of the rows knows these ids: the packed column finds the few that are meant
        sql.execute("CREATE TEMP TABLE named (internal_id INTEGER, event INTEGER)");
        var named = Clause.among("e.id", events(ids))
                .in("INSERT INTO named SELECT e.internal_message_id, e.id FROM event e"
                        + " WHERE %s");
        sql.update(named.sql(), named.array());
        sql.execute("CREATE INDEX named_id ON named (internal_id)");
        // an internal id may stand on several servers; the mail that led to this one came shortly before it
        sql.update("UPDATE relation SET other = (SELECT v.message FROM named JOIN event e ON e.id = named.event"
                + " JOIN envelope v ON v.id = e.envelope JOIN part p ON p.id = e.part"
                + " JOIN message m ON m.id = relation.message"
                + " WHERE named.internal_id = CAST(relation.internal_id AS INTEGER)"
                + " AND (relation.server = '' OR p.server = relation.server COLLATE NOCASE)"
                + " AND v.message <> relation.message ORDER BY abs(e.time - m.first), v.message LIMIT 1)"
                + " WHERE internal_id <> ''");
        sql.execute("DROP TABLE named");
    }

    private int[] events(Set<Long> internalIds) {
        var evaluation = new Evaluation(sql, Columns.of(sql));
        var test = new RowTest.Any(List.of(new RowTest.IsOdd(Column.Odd.INTERNAL_MESSAGE_ID),
                new RowTest.Numbered(Column.INTERNAL_MESSAGE_ID, Collections.min(internalIds),
                        Collections.max(internalIds), internalIds::contains)));
        return evaluation.of(test, evaluation.all()).rows(Integer.MAX_VALUE);
    }

    private static void join(Map<Integer, Integer> parents, int one, int other) {
        var a = root(parents, one);
        var b = root(parents, other);
        parents.put(Math.max(a, b), Math.min(a, b));
        parents.putIfAbsent(Math.min(a, b), Math.min(a, b));
    }

    private static int root(Map<Integer, Integer> parents, int message) {
        var root = message;
        while (parents.getOrDefault(root, root) != root) {
            root = parents.get(root);
        }
        return root;
    }
}
