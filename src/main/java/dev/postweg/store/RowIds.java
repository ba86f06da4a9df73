package dev.postweg.store;

import java.util.Arrays;

/**
 * The numbers of the rows of a result in their order. Four bytes a row, so that ten million rows are a list that can be
 * jumped about in at no cost.
 */
public final class RowIds {
    /** No rows. */
    public static final RowIds NONE = new RowIds(new int[0]);

    private final int[] ids;

    RowIds(int[] ids) {
        this.ids = ids;
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    public int size() {
        return ids.length;
    }

    /**
     * Returns the number of a row.
     *
     * @param index
     *            place in the result, from 0
     * @return number of the event or message in the workspace
     */
    public int get(int index) {
        return ids[index];
    }

    /**
     * Returns a stretch of the result.
     *
     * @param from
     *            first place, from 0
     * @param to
     *            place after the last; more than there are means to the end
     * @return a copy
     */
    public RowIds slice(int from, int to) {
        return new RowIds(Arrays.copyOfRange(ids, from, Math.max(from, Math.min(to, ids.length))));
    }

    /**
     * Finds a row.
     *
     * @param id
     *            number of the event or message
     * @return its place from 0, or -1
     */
    public int indexOf(int id) {
        for (var i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Makes a result of chosen rows.
     *
     * @param ids
     *            numbers in the wished order
     * @return the result
     */
    public static RowIds of(int... ids) {
        return new RowIds(ids.clone());
    }
}
