package dev.postweg.store;

import java.util.List;

/**
 * The values of a field and how often they occur.
 *
 * @param values
 *            the most frequent first; texts that differ in case alone are one value
 * @param distinct
 *            number of different values
 * @param reach
 *            what was counted
 */
public record FacetCounts(List<ValueCount> values, long distinct, Reach reach) {
    /** Nothing counted yet. */
    public static final FacetCounts NONE = new FacetCounts(List.of(), 0, Reach.ALL);

    /** How much of a result was counted. */
    public enum Reach {
        /** All rows: the numbers are exact. */
        ALL,
        /** Some of the rows: each number is at least so much. */
        SOME
    }

    /** Copies the list. */
    public FacetCounts {
        values = List.copyOf(values);
    }
}
