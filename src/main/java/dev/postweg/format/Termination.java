package dev.postweg.format;

/** What stands behind an entry. */
public enum Termination {
    /** A line end: what the file gains later cannot change the entry any more. */
    LINE_END,
    /**
     * The end of the file decided. The file may be open for writing in Exchange, and more bytes may change the entry:
     * to come back for the rest, resume where the first such entry begins.
     */
    END_OF_FILE
}
