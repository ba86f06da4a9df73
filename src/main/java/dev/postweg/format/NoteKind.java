package dev.postweg.format;

/** What is worth to know about a readable file. */
public enum NoteKind {
    /** The columns are guessed; the detail is the number of fields. */
    GUESSED_HEADER,
    /** Rows without header differ in their number of fields, each is guessed by itself; the detail lists them. */
    MIXED_VERSIONS,
    /** No {@code #Log-type}, the columns tell that it is a tracking log. */
    NO_LOG_TYPE,
    /** Columns that Postweg does not know, kept under their names; the detail lists them. */
    UNKNOWN_COLUMNS
}
