package dev.postweg.store;

import java.sql.SQLException;

/** The terms: texts that stand once and are named by a number. */
final class Dictionary {
    private static final int CAPACITY = 200_000;

    private final Sql sql;
    private final GenerationCache<String, Integer> ids = new GenerationCache<>(CAPACITY, String::length);
    private int next;

    Dictionary(Sql sql) {
        this.sql = sql;
        this.next = sql.nextId("term");
    }

    /** Returns the number of a text, null for the empty one. */
    Integer id(String value) throws SQLException {
        if (value.isEmpty()) {
            return null;
        }
        var id = ids.get(value);
        if (id == null) {
            id = find(value);
            if (id == null) {
                id = insert(value);
            }
            ids.put(value, id);
        }
        return id;
    }

    private Integer find(String value) {
        return sql.first("SELECT id FROM term WHERE value = ?", null, row -> row.getInt(1), value);
    }

    private int insert(String value) throws SQLException {
        var statement = sql.prepare("INSERT INTO term (id, value) VALUES (?, ?)");
        statement.setInt(1, next);
        statement.setString(2, value);
        statement.executeUpdate();
        return next++;
    }
}
