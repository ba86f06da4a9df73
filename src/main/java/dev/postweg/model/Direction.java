package dev.postweg.model;

import java.util.Arrays;
import java.util.Optional;

/** The direction of a mail, from the accepted domains seen in the data. */
public enum Direction {
    /** From outside to inside. */
    INBOUND("inbound"),
    /** From inside to outside; some recipients may be inside. */
    OUTBOUND("outbound"),
    /** From inside to inside. */
    INTERNAL("internal"),
    /** The data do not tell. */
    UNKNOWN("unknown");

    private final String id;

    Direction(String id) {
        this.id = id;
    }

    /**
     * Returns the name that filters, exports and the workspace use.
     *
     * @return lower case
     */
    public String id() {
        return id;
    }

    /**
     * Finds the value of a name.
     *
     * @param id
     *            as {@link #id()} gives it
     * @return the value, or nothing
     */
    public static Optional<Direction> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
