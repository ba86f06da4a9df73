package dev.postweg.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/**
 * Inserts rows into a table, some at a time: one statement for several rows spares most of the way into SQLite and
 * back. None is written for sure before {@link #flush}.
 *
 * <p>
 * Say {@code INSERT OR ROLLBACK}: to be able to undo only the rows of one statement, SQLite would copy each page aside
 * before a statement changes it. Nobody goes on behind a row that cannot be written. Where an integer is the key of the
 * table, it copies them nevertheless, in memory as long as these are a few.
 */
final class RowBatch {
    private static final int ROWS = 30;

    private final Sql sql;
    private final String insert;
    private final String insertAll;
    private final int columns;
    private final Object[][] rows = new Object[ROWS][];
    private int waiting;

    /**
     * Prepares.
     *
     * @param sql
     *            the connection
     * @param into
     *            the beginning of the statement, up to the name of the table
     * @param columns
     *            how many the table has
     */
    RowBatch(Sql sql, String into, int columns) {
        var row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        this.sql = sql;
        this.insert = into + " VALUES " + row;
        this.insertAll = into + " VALUES " + String.join(", ", Collections.nCopies(ROWS, row));
        this.columns = columns;
    }

    /** Takes a row, which belongs to the batch now. */
    void add(Object... row) throws SQLException {
        rows[waiting++] = row;
        if (waiting == ROWS) {
            var statement = sql.prepare(insertAll);
            for (var i = 0; i < ROWS; i++) {
                bind(statement, i * columns, rows[i]);
            }
            statement.executeUpdate();
            waiting = 0;
        }
    }

    /** The number of rows that are not written yet: those that came last. */
    int waiting() {
        return waiting;
    }

    private void bind(PreparedStatement statement, int offset, Object[] row) throws SQLException {
        for (var i = 0; i < columns; i++) {
            statement.setObject(offset + i + 1, row[i]);
        }
    }

    /** Writes what waits to be written. */
    void flush() throws SQLException {
        for (var i = 0; i < waiting; i++) {
            var statement = sql.prepare(insert);
            bind(statement, 0, rows[i]);
            statement.executeUpdate();
        }
        waiting = 0;
    }
}
