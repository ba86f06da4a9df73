package dev.postweg.format;

/** Where the columns of a file come from. */
public enum HeaderSource {
    /** The file names them in a {@code #Fields} line. */
    GIVEN,
    /** Guessed from the number of fields and what stands in them. */
    GUESSED
}
