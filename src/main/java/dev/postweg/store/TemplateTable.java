package dev.postweg.store;

import java.sql.SQLException;

/** The templates of wide texts. */
final class TemplateTable {
    private static final int CAPACITY = 100_000;

    private final Sql sql;
    private final GenerationCache<String, Integer> ids = new GenerationCache<>(CAPACITY, String::length);
    private int next;

    TemplateTable(Sql sql) {
        this.sql = sql;
        this.next = sql.nextId("template");
    }

    // one that fell out of the cache is written again: costs its bytes, never wrong
    Integer id(String template) throws SQLException {
        if (template.isEmpty()) {
            return null;
        }
        var id = ids.get(template);
        if (id == null) {
            var statement = sql.prepare("INSERT INTO template (id, value) VALUES (?, ?)");
            statement.setInt(1, next);
            statement.setString(2, template);
            statement.executeUpdate();
            id = next++;
            ids.put(template, id);
        }
        return id;
    }
}
