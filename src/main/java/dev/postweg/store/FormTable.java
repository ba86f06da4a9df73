package dev.postweg.store;

import java.sql.SQLException;
import java.util.List;

/**
 * The forms: which templates the wide texts of a row have, in the order of {@link #FIELDS}, whose values the row holds
 * one after another.
 */
final class FormTable {
    /** The wide fields, as the columns of the table name them. */
    static final List<String> FIELDS = List.of("info", "context", "custom", "status");

    private static final int CAPACITY = 100_000;

    private final Sql sql;
    private final TemplateTable templates;
    private final GenerationCache<List<String>, Integer> ids = new GenerationCache<>(CAPACITY, Shared::characters);
    private int next;

    FormTable(Sql sql) {
        this.sql = sql;
        this.templates = new TemplateTable(sql);
        this.next = sql.nextId("form");
    }

    // one that fell out of the cache is written again: costs its bytes, never wrong
    Integer id(List<String> texts) throws SQLException {
        var id = ids.get(texts);
        if (id == null) {
            id = insert(texts);
            ids.put(texts, id);
        }
        return id;
    }

    private int insert(List<String> texts) throws SQLException {
        var numbers = new Integer[texts.size()];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = templates.id(texts.get(i));
        }
        var statement = sql.prepare("INSERT INTO form VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        statement.setInt(1, next);
        var values = 0;
        for (var i = 0; i < numbers.length; i++) {
            statement.setObject(i + 2, numbers[i]);
            if (i > 0) {
                statement.setInt(i + 5, values);
            }
            values += Templates.holes(texts.get(i));
        }
        statement.executeUpdate();
        return next++;
    }
}
