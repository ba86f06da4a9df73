package dev.postweg.export;

import java.util.function.Function;

/**
 * A column of an export.
 *
 * @param name
 *            as the command line names it
 * @param kind
 *            what its values are
 * @param cell
 *            finds the value in a row
 * @param <R>
 *            what a row is
 */
public record Column<R>(String name, Kind kind, Function<R, Cell> cell) {
    /** What the values of a column are, those apart that a row lacks. */
    public enum Kind {
        /** {@link Cell.Text}. */
        TEXT,
        /** {@link Cell.Whole}, or the text of a log that says an amount. */
        WHOLE,
        /** {@link Cell.Time}. */
        TIME,
        /** {@link Cell.Items}. */
        ITEMS
    }

    /**
     * Finds the value of a row.
     *
     * @param row
     *            any row
     * @return the value
     */
    public Cell of(R row) {
        return cell.apply(row);
    }
}
