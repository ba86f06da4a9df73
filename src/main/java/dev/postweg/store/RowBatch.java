package dev.postweg.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;

/** Adds rows to a table several at a time: that spares most of the way into SQLite and back. */
final class RowBatch {
    private static final int ROWS = 10;

    private final Sql sql;
    private final String one;
    private final String all;
    private final int columns;
    private final Object[] values;
    private int at;

    /** For rows of so many columns; the statement ends before its values. */
    RowBatch(Sql sql, String insert, int columns) {
        this.sql = sql;
        this.columns = columns;
        var marks = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        this.one = insert + " VALUES " + marks;
        this.all = insert + " VALUES " + String.join(", ", Collections.nCopies(ROWS, marks));
        this.values = new Object[ROWS * columns];
    }

    /** Adds the next value of the row that is being made. */
    RowBatch add(Object value) {
        values[at++] = value;
        return this;
    }

    /** Ends a row. */
    void next() throws SQLException {
        if (at == values.length) {
            Sql.bind(sql.prepare(all), values).executeUpdate();
            at = 0;
        }
    }

    /** Writes what waits to be written. */
    void flush() throws SQLException {
        for (var row = 0; row < at; row += columns) {
            Sql.bind(sql.prepare(one), Arrays.copyOfRange(values, row, row + columns)).executeUpdate();
        }
        at = 0;
    }
}
