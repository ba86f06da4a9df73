package dev.postweg.store;

import java.util.Arrays;

/**
 * The packed numbers of single rows. Remembers some blocks, as many as the logs of one hour that are read beside each
 * other, so rows in the order of their time cost no more than rows in the order of import. For one thread.
 */
final class RowNumbers {
    private static final int NOWHERE = -1;
    private static final int SLOT_BITS = 5;
    private static final int SLOTS = 1 << SLOT_BITS;

    private final Sql sql;
    private final int[] places = new int[Column.values().length * SLOTS];
    private final byte[][] blocks = new byte[places.length][];

    RowNumbers(Sql sql) {
        this.sql = sql;
        forget();
    }

    /** Forgets what may be another state of the workspace now. */
    void forget() {
        Arrays.fill(places, NOWHERE);
        Arrays.fill(blocks, null);
    }

    /** Returns the number of a row in a column, or {@link Packed#NONE}. */
    long get(Column column, int row) {
        var place = row >> Packed.SHIFT;
        var slot = column.ordinal() << SLOT_BITS | place & SLOTS - 1;
        if (places[slot] != place) {
            blocks[slot] = ColumnBlocks.read(sql, column.block(place));
            places[slot] = place;
        }
        return blocks[slot] == null ? Packed.NONE : Packed.get(blocks[slot], row & Packed.ROWS - 1);
    }

    /** Returns the number of a row in a column of numbers of rows, or 0. */
    int id(Column column, int row) {
        var number = get(column, row);
        return number == Packed.NONE ? 0 : (int) number;
    }
}
