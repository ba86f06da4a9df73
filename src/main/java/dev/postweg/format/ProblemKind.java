package dev.postweg.format;

import java.util.Locale;

/** Why a part of a file is no row. */
public enum ProblemKind {
    /** Fewer fields than the header in force; the detail is found/expected. */
    TOO_FEW_FIELDS,
    /** More fields than the header in force; the detail is found/expected. */
    TOO_MANY_FIELDS,
    /** The date-time is no ISO 8601 time in UTC; the detail is its text. */
    BROKEN_TIME,
    /** A quoted field begins and does not end within reach; the detail is the place of the quote, in bytes from 1. */
    OPEN_QUOTE,
    /** Text follows the closing quote of a field; the detail is the place of the opening one, in bytes from 1. */
    BROKEN_QUOTE,
    /** The last line has no line end and is not complete; the detail is its bytes. */
    HALF_LINE,
    /** A line is longer than the reader takes; the detail is its length in bytes. */
    LINE_TOO_LONG,
    /** A {@code #Fields} line that cannot be used; the detail is the name that stands twice. */
    BROKEN_HEADER,
    /** No header is in force, and the row fits no known version; the detail is the number of its fields. */
    NO_HEADER,
    /** The header in force is that of another log; the detail is the number of fields of the row. */
    OTHER_LOG,
    /**
     * Not UTF-8, read as Windows-1252 instead; the detail is empty. A note, once a reader: the row follows as an entry
     * of its own.
     */
    WRONG_ENCODING;

    /**
     * Tells whether something is missing in the rows, or only worth to know.
     *
     * @return true where the row itself was read all the same
     */
    public boolean isNote() {
        return this == WRONG_ENCODING;
    }

    /**
     * Returns the name that reports, exports and the workspace use.
     *
     * @return lower case with dashes
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Says what is wrong.
     *
     * @param detail
     *            as the kind describes it
     * @param locale
     *            German, or English for any other
     * @return a short sentence without file and line
     */
    public String message(String detail, Locale locale) {
        return Texts.of(this, detail, locale);
    }
}
