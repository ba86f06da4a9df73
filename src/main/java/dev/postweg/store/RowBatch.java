package dev.postweg.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;

/**
 * Inserts rows into a table, some at a time: one statement for several rows spares most of the way into SQLite and
 * back. None is written for sure before {@link #flush}.
 */
final class RowBatch {
    private static final int ROWS = 10;

    private final Sql sql;
    private final String insert;
    private final String insertAll;
    private final int columns;
    private final Object[] values;
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
        this.values = new Object[ROWS * columns];
    }

    /** Takes a row; the values are copied. */
    void add(Object... row) throws SQLException {
        System.arraycopy(row, 0, values, waiting, columns);
        waiting += columns;
        if (waiting == values.length) {
            Sql.bind(sql.prepare(insertAll), values).executeUpdate();
            waiting = 0;
        }
    }

    /** Writes what waits to be written. */
    void flush() throws SQLException {
        for (var row = 0; row < waiting; row += columns) {
            Sql.bind(sql.prepare(insert), Arrays.copyOfRange(values, row, row + columns)).executeUpdate();
        }
        waiting = 0;
    }
}
