package dev.postweg.view;

import dev.postweg.query.QueryField;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param id
 *            as the command line names it; the list sorts by it
 * @param look
 *            how its values are written
 * @param width
 *            in pixels, before the user changes it
 * @param shown
 *            whether it is there before the user chooses
 * @param raw
 *            the value as exports have it
 * @param field
 *            under which filters name it; nothing where they cannot
 */
record Column<R>(String id, Look look, double width, Shown shown, Function<R, String> raw,
        Optional<QueryField> field) {

    /** How values are written. */
    enum Look {
        /** As they stand. */
        TEXT,
        /** A moment in ms since 1970. */
        TIME,
        /** An integer. */
        NUMBER,
        /** A number of bytes. */
        SIZE,
        /** A number of milliseconds; -1 for none. */
        DURATION,
        /** An event with the sign of its kind. */
        EVENT,
        /** An outcome with its sign. */
        OUTCOME,
        /** A channel in words. */
        CHANNEL,
        /** A direction in words. */
        DIRECTION,
        /** Yes, no or unknown. */
        ANONYMITY,
        /** Marked or not. */
        MARK
    }

    /** When a column is there. */
    enum Shown {
        /** From the start. */
        AT_FIRST,
        /** When the user chooses it. */
        ON_REQUEST
    }

    String titleKey() {
        return "column." + id;
    }
}
