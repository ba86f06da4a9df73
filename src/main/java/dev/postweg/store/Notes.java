package dev.postweg.store;

import dev.postweg.model.Note;
import dev.postweg.model.Note.Mark;
import dev.postweg.query.Condition;
import dev.postweg.query.QueryField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Marks and notes: how they are read, asked for, and kept with rows whose numbers change. */
final class Notes {
    /** What a mail is known by. */
    static final String KEY = "coalesce(m.network_message_id, m.message_id)";

    private static final String EVENTS = "SELECT n.event FROM event_note n WHERE n.event NOTNULL AND %s";
    // two searches instead of one with an OR: each has an index of its own
    private static final String MAILS = "SELECT w.id FROM envelope w WHERE w.message IN ("
            + "SELECT v.message FROM message_note n CROSS JOIN envelope v ON v.network_message_id = n.key WHERE %s"
            + " UNION SELECT v.message FROM message_note n CROSS JOIN envelope v ON v.message_id = n.key COLLATE NOCASE"
            + " WHERE v.network_message_id IS NULL AND %s)";

    /** Tells whether an event or its mail is marked. */
    static final RowTest MARKED = anywhere(Clause.of("n.marked"));

    private Notes() {
    }

    static Note ofEvent(Sql sql, long event) {
        return sql.first("SELECT marked, note FROM event_note WHERE event = ?", Note.NONE, Notes::read, event);
    }

    static Map<Long, Note> ofEvents(Sql sql, int... events) {
        var notes = new HashMap<Long, Note>();
        var those = Clause.among("event", events).in("SELECT marked, note, event FROM event_note WHERE %s");
        sql.each(those.sql(), row -> notes.put(row.getLong(3), read(row)), those.array());
        return notes;
    }

    static Note ofMessage(Sql sql, String key) {
        return key.isEmpty()
                ? Note.NONE
                : sql.first("SELECT marked, note FROM message_note WHERE key = ?", Note.NONE, Notes::read, key);
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(row.getInt(1) == 1 ? Mark.YES : Mark.NO, row.getString(2));
    }

    /** The events that meet a condition by themselves or by their mail. */
    static RowTest test(QueryField field, Condition condition, ValueSql values) {
        return field == QueryField.MARKED ? marked(condition) : anywhere(values.on(field, condition, "n.note"));
    }

    private static RowTest marked(Condition condition) {
        var test = FieldTests.predicate(QueryField.MARKED, condition);
        var yes = test.test(Mark.YES.id());
        if (yes == test.test(Mark.NO.id())) {
            return yes ? RowTest.Constant.ALWAYS : RowTest.Constant.NEVER;
        }
        return yes ? MARKED : new RowTest.None(MARKED);
    }

    private static RowTest anywhere(Clause condition) {
        return new RowTest.Any(List.of(new RowTest.Events(condition.in(EVENTS)),
                new RowTest.Keyed(Column.ENVELOPE, new RowTest.Listed(twice(condition)))));
    }

    private static Clause twice(Clause condition) {
        var sql = MAILS.replace("%s", condition.sql());
        return new Clause(sql, Stream.of(condition, condition)
                .flatMap(one -> one.values().stream()).toList());
    }

    /** Forgets the numbers of rows that are taken back; their files and lines stay. */
    static void loosen(Sql sql, int file, long line) {
        sql.update("UPDATE event_note SET event = NULL WHERE file = ? AND line >= ?", file, line);
    }

    /** Finds the rows that were taken back and read anew. */
    static void bind(Sql sql) {
        var loose = sql.first("SELECT 1 FROM event_note WHERE event IS NULL LIMIT 1", 0, row -> row.getInt(1));
        if (loose == 1) {
            sql.update("UPDATE event_note SET event = x.id FROM (SELECT p.file AS file, e.line AS line, e.id AS id"
                    + " FROM event e JOIN part p ON p.id = e.part"
                    + " WHERE p.file IN (SELECT file FROM event_note WHERE event IS NULL)) AS x"
                    + " WHERE event_note.event IS NULL AND x.file = event_note.file AND x.line = event_note.line");
        }
    }
}
