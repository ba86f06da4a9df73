package dev.postweg.store;

/**
 * The order of a list.
 *
 * @param column
 *            name of a column of events or messages, as the command line names it
 * @param direction
 *            which end comes first
 */
public record Sort(String column, Direction direction) {
    /** Which end comes first. */
    public enum Direction {
        /** Small values, early times first. */
        ASCENDING,
        /** Great values, late times first. */
        DESCENDING
    }

    /** Events in the order of their times; ties stay in the order of import. */
    public static final Sort BY_TIME = new Sort("date-time", Direction.ASCENDING);

    /** Messages in the order of their first event. */
    public static final Sort BY_FIRST = new Sort("first", Direction.ASCENDING);

    /**
     * Reads an order from the command line.
     *
     * @param text
     *            a column's name; a leading minus sign turns the order round
     * @return the order
     */
    public static Sort parse(String text) {
        return text.startsWith("-")
                ? new Sort(text.substring(1), Direction.DESCENDING)
                : new Sort(text, Direction.ASCENDING);
    }
}
