package dev.postweg.format;

import java.util.Locale;

/** Why a file is not imported. */
public enum SkipReason {
    /** No byte in it. */
    EMPTY,
    /** A tracking log without a row. */
    ONLY_HEADER,
    /** Another log of Exchange; the detail is its {@code #Log-type}, or its columns where it names none. */
    OTHER_LOG,
    /** Rows that fit no known version; the detail is the number of their fields, or their names. */
    UNKNOWN_COLUMNS,
    /** Packed; the detail names the kind. */
    PACKED,
    /** Exported rows without a column for their time; the detail is the columns. */
    NO_TIME,
    /** A workspace of Postweg, or another database of SQLite. */
    DATABASE,
    /** Not a text. */
    BINARY,
    /** A text, but no log of Exchange. */
    NOT_A_LOG;

    /**
     * Returns the name that reports, exports and the workspace use.
     *
     * @return lower case with dashes
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
