package dev.postweg.model;

import java.util.Arrays;
import java.util.Optional;

/** What became of one recipient. */
public enum Outcome {
    /** Stored in a mailbox. */
    DELIVERED("delivered"),
    /** Handed to a host outside the organisation. */
    SENT("sent"),
    /** Given up. */
    FAILED("failed"),
    /** Refused before it was accepted. */
    REJECTED("rejected"),
    /** Ended in silence, without a report. */
    DROPPED("dropped"),
    /** Suppressed as a duplicate. */
    DUPLICATE("duplicate"),
    /** Still waiting when the log ends. */
    DEFERRED("deferred"),
    /** A group, replaced by its members. */
    EXPANDED("expanded"),
    /** Replaced by another address. */
    REDIRECTED("redirected"),
    /** Held for, or ended by, a moderator's decision. */
    MODERATED("moderated"),
    /** The log that would tell is not loaded. */
    UNKNOWN("unknown");

    private final String id;

    Outcome(String id) {
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
    public static Optional<Outcome> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
