package dev.postweg.model;

import java.util.Arrays;
import java.util.Optional;

/** A service of Exchange that a mail passes, or the world outside. */
public enum Service {
    /** Mailbox Transport Submission; Mail Submission in 2007 and 2010. */
    SUB("SUB"),
    /** Transport. */
    HUB("HUB"),
    /** Mailbox Transport Delivery. */
    DEL("DEL"),
    /** Front End Transport, which writes no tracking log. */
    FE("FE"),
    /** Edge Transport. */
    EDGE("EDGE"),
    /** Outside the organisation. */
    EXT("EXT");

    private final String id;

    Service(String id) {
        this.id = id;
    }

    /**
     * Returns the name that filters, exports and the workspace use.
     *
     * @return upper case
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
    public static Optional<Service> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
