package dev.postweg.format;

import dev.postweg.model.Header;
import java.util.List;

/**
 * A place between two entries of a file, from which a reader goes on as if it had read all before.
 *
 * @param offset
 *            bytes before it
 * @param line
 *            number of the line that begins there, from 1
 * @param header
 *            the columns in force; one without columns where none are
 */
public record ResumePoint(long offset, long line, Header header) {
    /** No columns: each row is taken for the known version that it fits. */
    public static final Header NO_HEADER = new Header(List.of());

    /** The start of a file. */
    public static final ResumePoint START = new ResumePoint(0, 1, NO_HEADER);
}
