package dev.postweg.store;

import dev.postweg.model.Origin;

/**
 * A line that could not be read, or about whose reading there is something to say.
 *
 * @param origin
 *            file and line
 * @param kind
 *            stable name of the reason, such as {@code TOO_FEW_FIELDS}
 * @param detail
 *            the particulars, such as the two counts
 * @param text
 *            the raw text, cut after some thousand characters
 */
public record ProblemRow(Origin origin, String kind, String detail, String text) {
    /** The kind of what was read all the same. */
    static final String NOTE = "WRONG_ENCODING";

    /**
     * Tells whether the line was read all the same, and counts as one that could be read.
     *
     * @return true for a note
     */
    public boolean isNote() {
        return kind.equals(NOTE);
    }
}
