package dev.postweg.model;

/**
 * A stretch of time.
 *
 * @param from
 *            first moment inside, in ms since 1970, UTC
 * @param to
 *            first moment after the end, in ms since 1970, UTC
 */
public record TimeRange(long from, long to) {
    /** All of time. */
    public static final TimeRange ALL = new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Checks that the range does not end before it begins. */
    public TimeRange {
        if (to < from) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    /**
     * Tells whether a moment is inside.
     *
     * @param time
     *            in ms since 1970, UTC
     * @return true from {@code from} on, before {@code to}
     */
    public boolean contains(long time) {
        return from <= time && time < to;
    }
}
