package dev.postweg.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which messages caused one another, and the families that they make. */
final class Relations {
    private final Sql sql;

    Relations(Sql sql) {
        this.sql = sql;
    }

    void remove(int message) {
        sql.update("DELETE FROM relation WHERE message = ?", message);
    }

    void add(int message, List<RelationKey> keys) {
        for (var key : keys) {
            sql.update("INSERT INTO relation (message, relation, message_id, internal_id, server)"
                    + " VALUES (?, ?, ?, ?, ?)", message, key.relation(), key.messageId(), key.internalId(),
                    key.server());
        }
    }

    /** Finds the messages that are named, as far as they are here, and gives each family the number of its first. */
    void resolve() throws SQLException {
        sql.execute("UPDATE relation SET other = (SELECT min(v.message) FROM envelope v"
                + " WHERE v.message_id = relation.message_id COLLATE NOCASE AND v.message <> relation.message)"
                + " WHERE message_id <> ''");
        // an internal id may stand on several servers; the mail that led to this one came shortly before it
        sql.execute("UPDATE relation SET other = (SELECT v.message FROM event e JOIN envelope v"
                + " ON v.id = e.envelope JOIN part p ON p.id = e.part JOIN message m ON m.id = relation.message"
                + " WHERE e.internal_message_id = CAST(relation.internal_id AS INTEGER)"
                + " AND (relation.server = '' OR p.server = relation.server COLLATE NOCASE)"
                + " AND v.message <> relation.message ORDER BY abs(e.time - m.first), v.message LIMIT 1)"
                + " WHERE internal_id <> ''");
        var pairs = sql.list("SELECT message, other FROM relation WHERE other NOTNULL",
                row -> new int[]{row.getInt(1), row.getInt(2)});
        var parents = new HashMap<Integer, Integer>();
        pairs.forEach(pair -> join(parents, pair[0], pair[1]));
        for (var message : new ArrayList<>(parents.keySet())) {
            sql.update("UPDATE message SET family = ?1 WHERE id = ?2 AND family <> ?1", root(parents, message),
                    message);
        }
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
