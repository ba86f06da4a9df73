package dev.postweg.trace;

import java.util.Arrays;
import java.util.Optional;

/** How another message is related to this one. */
public enum Relation {
    /** This one is a delivery status notification of the other. */
    DSN_OF("dsn-of"),
    /** The other is a delivery status notification of this one. */
    DSN("dsn"),
    /** An inbox rule or an automatic reply made this one from the other. */
    RULE_OF("rule-of"),
    /** An inbox rule or an automatic reply made the other from this one. */
    RULE("rule"),
    /** This one is the journal report of the other. */
    JOURNAL_OF("journal-of"),
    /** The other is the journal report of this one. */
    JOURNAL("journal"),
    /** This one serves the moderation of the other. */
    MODERATION_OF("moderation-of"),
    /** The other serves the moderation of this one. */
    MODERATION("moderation"),
    /** Safety Net made this one from the other. */
    RESUBMISSION_OF("resubmission-of"),
    /** Safety Net made the other from this one. */
    RESUBMISSION("resubmission"),
    /** Both have one Message-ID, and are two mails all the same. */
    SAME_MESSAGE_ID("same-message-id");

    private final String id;

    Relation(String id) {
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
     * Returns the relation as the other message has it.
     *
     * @return {@code dsn} for {@code dsn-of}, and so on
     */
    public Relation inverse() {
        return switch (this) {
            case DSN_OF -> DSN;
            case DSN -> DSN_OF;
            case RULE_OF -> RULE;
            case RULE -> RULE_OF;
            case JOURNAL_OF -> JOURNAL;
            case JOURNAL -> JOURNAL_OF;
            case MODERATION_OF -> MODERATION;
            case MODERATION -> MODERATION_OF;
            case RESUBMISSION_OF -> RESUBMISSION;
            case RESUBMISSION -> RESUBMISSION_OF;
            case SAME_MESSAGE_ID -> SAME_MESSAGE_ID;
        };
    }

    /**
     * Finds the value of a name.
     *
     * @param id
     *            as {@link #id()} gives it
     * @return the value, or nothing
     */
    public static Optional<Relation> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
