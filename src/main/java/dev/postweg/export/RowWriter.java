package dev.postweg.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes rows to a stream, one after the other, and keeps none of them. Closing it writes what is left and leaves the
 * stream itself open.
 *
 * @param <R>
 *            what a row is
 */
public interface RowWriter<R> extends Closeable {
    /**
     * Writes a row.
     *
     * @param row
     *            the row
     * @throws IOException
     *             where the stream does not take it
     */
    void write(R row) throws IOException;
}
