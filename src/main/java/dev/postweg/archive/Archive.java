package dev.postweg.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** An open archive. For one thread; its members come once, in their order. */
public interface Archive extends Closeable {
    /**
     * Goes on to the next member; folders are passed over.
     *
     * @return the member, or null behind the last
     * @throws IOException
     *             where the archive is damaged or beyond its {@link Budget}
     */
    Member next() throws IOException;

    /**
     * Opens the member that {@link #next} returned last; once.
     *
     * @return its bytes, good until the next member; closing it leaves the archive open
     * @throws IOException
     *             where it cannot be read
     */
    InputStream content() throws IOException;
}
