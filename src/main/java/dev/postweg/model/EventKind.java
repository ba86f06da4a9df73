package dev.postweg.model;

import java.util.Arrays;
import java.util.Optional;

/** What an event means for the way of a mail, for colour and shape. */
public enum EventKind {
    /** The mail comes in. */
    ENTRY("entry"),
    /** Recipients or content change. */
    CHANGE("change"),
    /** The mail waits. */
    WAIT("wait"),
    /** Delivered or sent on. */
    GOOD_END("good-end"),
    /** Failed. */
    BAD_END("bad-end"),
    /** Ended without a report. */
    SILENT_END("silent-end"),
    /** Shadow redundancy, a side channel. */
    SHADOW("shadow"),
    /** Handed to the next service inside the organisation. */
    HOP("hop"),
    /** Not known to Postweg. */
    OTHER("other");

    private final String id;

    EventKind(String id) {
        this.id = id;
    }

    /**
     * Returns the name that filters, exports and the workspace use.
     *
     * @return lower case, with dashes
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
    public static Optional<EventKind> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
