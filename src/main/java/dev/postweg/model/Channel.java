package dev.postweg.model;

import java.util.Arrays;
import java.util.Optional;

/** How a mail came in. */
public enum Channel {
    /** Outlook, by MAPI. */
    OUTLOOK("outlook"),
    /** Outlook on the web. */
    OWA("owa"),
    /** A phone, by ActiveSync. */
    ACTIVESYNC("activesync"),
    /** Exchange Web Services. */
    EWS("ews"),
    /** The REST interface. */
    REST("rest"),
    /** A mailbox client whose kind the log does not tell. */
    MAILBOX("mailbox"),
    /** SMTP after a logon. */
    SMTP_AUTHENTICATED("smtp-authenticated"),
    /** SMTP without a logon. */
    SMTP_ANONYMOUS("smtp-anonymous"),
    /** The pickup or replay folder. */
    PICKUP("pickup"),
    /** An inbox rule or an automatic reply. */
    INBOX_RULE("inbox-rule"),
    /** A delivery status notification that Exchange made. */
    DSN("dsn"),
    /** A journal report. */
    JOURNAL("journal"),
    /** The moderation of a message. */
    MODERATION("moderation"),
    /** Another part of Exchange itself. */
    SYSTEM("system"),
    /** Monitoring: HealthMailbox and kin. */
    PROBE("probe"),
    /** The loaded logs do not tell. */
    UNKNOWN("unknown");

    private final String id;

    Channel(String id) {
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
    public static Optional<Channel> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
