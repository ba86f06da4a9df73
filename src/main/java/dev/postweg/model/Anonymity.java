package dev.postweg.model;

import java.util.Locale;

/** Whether a mail was handed in without a logon. */
public enum Anonymity {
    /** Without a logon. */
    YES,
    /** After a logon, or from a mailbox, or by Exchange itself. */
    NO,
    /** The loaded logs do not tell. */
    UNKNOWN;

    /**
     * Returns the name that filters, exports and the workspace use.
     *
     * @return {@code yes}, {@code no} or {@code unknown}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
