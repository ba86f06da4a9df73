package dev.postweg.store;

import dev.postweg.model.Origin;
import dev.postweg.model.Process;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Writes and reads the rows of files. */
final class FileTable {
    private static final String ROWS = "SELECT root, path, state, reason, server, process, size, position, events,"
            + " problems FROM file";

    private final Sql sql;
    private final ColumnStore store = new ColumnStore();

    FileTable(Sql sql) {
        this.sql = sql;
    }

    List<FileProgress> progress() {
        return sql.list("SELECT id, root, path, state, size, modified, fingerprint, tail, position, line, fields,"
                + " events, server, process, first, last FROM file LEFT JOIN span ON span.file = file.id ORDER BY id",
                FileTable::read);
    }

    private static FileProgress read(ResultSet row) throws SQLException {
        return new FileProgress(row.getInt(1), row.getString(2), row.getString(3),
                FileRow.State.valueOf(row.getString(4)), row.getLong(5), row.getLong(6), row.getString(7),
                row.getString(8), row.getLong(9), row.getLong(10), row.getString(11), row.getLong(12),
                row.getString(13),
                Process.ofPrefix(row.getString(14)), time(row, 15, Long.MAX_VALUE), time(row, 16, Long.MIN_VALUE));
    }

    private static long time(ResultSet row, int column, long none) throws SQLException {
        var time = row.getLong(column);
        return row.wasNull() ? none : time;
    }

    /** Measures the files of a workspace whose times are not kept yet. */
    static void measure(Sql sql) {
        sql.execute("INSERT OR IGNORE INTO span SELECT part.file, min(time), max(time) FROM event JOIN part"
                + " ON part.id = event.part GROUP BY part.file");
    }

    int put(FileRow file, String fingerprint, long modified) {
        sql.update("INSERT INTO file (root, path, state, reason, server, process, size, modified, fingerprint)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (root, path) DO UPDATE SET state = excluded.state,"
                + " reason = excluded.reason, server = excluded.server, process = excluded.process,"
                + " size = excluded.size, modified = excluded.modified, fingerprint = excluded.fingerprint",
                file.root(), file.path(), file.state().name(), file.reason(), file.server(), file.process().prefix(),
                file.size(), modified, fingerprint);
        return sql.first("SELECT id FROM file WHERE root = ? AND path = ?", 0, row -> row.getInt(1), file.root(),
                file.path());
    }

    void stopped(int file, String reason) {
        sql.update("UPDATE file SET state = ?, reason = ? WHERE id = ?", FileRow.State.PARTIAL.name(), reason, file);
    }

    void duplicates(int file, long rows) {
        sql.update("UPDATE file SET duplicates = duplicates + ? WHERE id = ?", rows, file);
    }

    void move(int file, FilePosition at, long newEvents, long newProblems) {
        sql.update("UPDATE file SET state = ?, position = ?, line = ?, fields = ?, tail = ?, size = ?,"
                + " events = events + ?, problems = problems + ? WHERE id = ?", at.state().name(), at.position(),
                at.line(), at.fields(), at.tail(), at.size(), newEvents, newProblems, file);
        if (at.first() <= at.last()) {
            sql.update("INSERT INTO span VALUES (?, ?, ?) ON CONFLICT (file) DO UPDATE SET"
                    + " first = min(first, excluded.first), last = max(last, excluded.last)", file, at.first(),
                    at.last());
        }
    }

    int takeBack(int file, long line, ColumnWriter columns) {
        Notes.loosen(sql, file, line);
        columns.flush();
        var gone = rows(file, line);
        var among = Clause.among("e.id", gone);
        var rows = " WHERE " + among.sql();
        var ids = among.array();
        sql.update("INSERT OR IGNORE INTO stale SELECT envelope FROM event e" + rows, ids);
        Coverage.takeBack(sql, rows, ids);
        Tally.takeBack(sql, rows, ids);
        var events = sql.update("DELETE FROM event_text AS e" + rows, ids);
        sql.update("DELETE FROM event_rest AS e" + rows, ids);
        // not before: what is asked above are numbers that stand there
        columns.takeBack(gone);
        var problems = sql.first("SELECT count(*) FROM problem WHERE line >= ? AND file = ? AND kind <> ?", 0,
                row -> row.getInt(1), line, file, ProblemRow.NOTE);
        sql.update("DELETE FROM problem WHERE line >= ? AND file = ?", line, file);
        sql.update("UPDATE file SET events = events - ?, problems = problems - ? WHERE id = ?", events, problems, file);
        return gone.length;
    }

    private int[] rows(int file, long line) {
        var evaluation = new Evaluation(sql, store.of(sql));
        var ofFile = new RowTest.Keyed(Column.PART,
                new RowTest.Listed(Clause.of("SELECT id FROM part WHERE file = ?", file)));
        var fromLine = new RowTest.Numbered(Column.LINE, line, Long.MAX_VALUE, RowTest.Numbered.ANY);
        return evaluation.of(new RowTest.Every(List.of(ofFile, fromLine)), evaluation.all()).rows(Integer.MAX_VALUE);
    }

    /** Lists the files that imports met, by path. */
    static List<FileRow> rows(Sql sql) {
        return sql.list(ROWS + " ORDER BY path", FileTable::row);
    }

    /** Finds the file of an event. */
    static Optional<FileRow> of(Sql sql, long event) {
        return sql.list(ROWS + " WHERE id = (SELECT p.file FROM event e JOIN part p ON p.id = e.part WHERE e.id = ?)",
                FileTable::row, event).stream().findFirst();
    }

    private static FileRow row(ResultSet row) throws SQLException {
        return new FileRow(row.getString(1), row.getString(2), FileRow.State.valueOf(row.getString(3)),
                row.getString(4), row.getString(5), Process.ofPrefix(row.getString(6)), row.getLong(7),
                row.getLong(8), row.getLong(9), row.getLong(10));
    }

    /** Lists lines that could not be read, by file and line. */
    static List<ProblemRow> problems(Sql sql, int limit) {
        return sql.list("SELECT f.path, p.line, p.kind, p.detail, p.text FROM problem p JOIN file f ON f.id = p.file"
                + " ORDER BY f.path, p.line LIMIT ?",
                row -> new ProblemRow(new Origin(row.getString(1), row.getLong(2)), row.getString(3),
                        row.getString(4), row.getString(5)),
                limit);
    }
}
