package dev.postweg.format;

import dev.postweg.model.Header;
import java.io.IOException;

/** Reads one file, entry by entry. For one thread. */
public interface LogReader extends AutoCloseable {
    /**
     * Reads on.
     *
     * @return the next entry, or null at the end of the file
     * @throws IOException
     *             where the file itself cannot be read; what it holds never causes one
     */
    Entry next() throws IOException;

    /**
     * Returns how far the reader is.
     *
     * @return offset behind the last entry, in bytes
     */
    long offset();

    /**
     * Returns the line of the next entry.
     *
     * @return number of the line that begins at the offset, from 1
     */
    long line();

    /**
     * Returns the columns in force at the offset.
     *
     * @return the header, or {@link ResumePoint#NO_HEADER}
     */
    Header header();

    /**
     * Returns where to go on another time.
     *
     * @return the place behind the last entry
     */
    default ResumePoint position() {
        return new ResumePoint(offset(), line(), header());
    }

    @Override
    void close() throws IOException;
}
