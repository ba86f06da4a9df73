package dev.postweg.export;

import java.util.List;

/** The value of one column of one row, before a format gives it its text. */
public sealed interface Cell {
    /** The row has no such column, or nothing is known. */
    Cell NONE = new None();

    /** The row has no such column, or nothing is known. */
    record None() implements Cell {
    }

    /**
     * A text.
     *
     * @param text
     *            any text, as it stands in the log where it is from there
     */
    record Text(String text) implements Cell {
    }

    /**
     * A whole number.
     *
     * @param number
     *            any number
     */
    record Whole(long number) implements Cell {
    }

    /**
     * A moment.
     *
     * @param ms
     *            in ms since 1970, UTC
     * @param text
     *            as it stands in the log, or ISO 8601 in UTC
     */
    record Time(long ms, String text) implements Cell {
    }

    /**
     * Several texts.
     *
     * @param items
     *            in their order
     */
    record Items(List<String> items) implements Cell {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }
}
