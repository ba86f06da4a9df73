package dev.postweg.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The block of some columns that is being filled. */
final class ColumnTail {
    private static final int NOWHERE = -1;

    private final Sql sql;
    private final Column.Rows rows;
    private final List<Column> columns;
    private final long[][] used;
    private final long[][] values;
    private int block = NOWHERE;
    private int row;
    private State state = State.WRITTEN;

    private enum State {
        WRITTEN, CHANGED
    }

    ColumnTail(Sql sql, Column.Rows rows) {
        this.sql = sql;
        this.rows = rows;
        this.columns = Stream.of(Column.values()).filter(column -> column.rows() == rows).toList();
        this.values = new long[Column.values().length][];
        columns.forEach(column -> values[column.ordinal()] = new long[Packed.ROWS]);
        this.used = columns.stream().map(column -> values[column.ordinal()]).toArray(long[][]::new);
    }

    /** Goes to a row and empties it. */
    void begin(int id) throws SQLException {
        if (id >> Packed.SHIFT != block) {
            flush();
            load(id >> Packed.SHIFT);
        }
        row = id & Packed.ROWS - 1;
        for (var column : used) {
            column[row] = Packed.NONE;
        }
        state = State.CHANGED;
    }

    /** Goes to a row and puts its numbers, by column. */
    void put(int id, long... numbers) throws SQLException {
        begin(id);
        for (var i = 0; i < used.length; i++) {
            used[i][row] = numbers[i];
        }
    }

    void set(Column column, long value) {
        values[column.ordinal()][row] = value;
    }

    private void load(int number) {
        block = number;
        for (var column : columns) {
            var packed = ColumnBlocks.read(sql, column.block(number));
            if (packed == null) {
                Arrays.fill(values[column.ordinal()], Packed.NONE);
            } else {
                Packed.longs(packed, values[column.ordinal()]);
            }
        }
    }

    /** Writes the block, where it was changed. */
    void flush() throws SQLException {
        if (state == State.WRITTEN) {
            return;
        }
        for (var column : columns) {
            ColumnBlocks.writeNumbers(sql, column.block(block), Packed.pack(values[column.ordinal()]));
        }
        ColumnWriter.changed(sql, rows, block);
        state = State.WRITTEN;
    }
}
