package dev.postweg.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A format of logs: tells its files and reads them. */
public interface LogFormat {
    /**
     * Returns the name that reports and the workspace use.
     *
     * @return lower case with dashes
     */
    String id();

    /**
     * Looks whether a file is of this format.
     *
     * @param head
     *            how the file begins
     * @return what was found out, or nothing where another format may know more
     */
    Optional<Recognition> recognise(FileHead head);

    /**
     * Opens a file of this format.
     *
     * @param in
     *            the file from its first byte; closed with the reader, need not be buffered
     * @param from
     *            where to begin; {@link ResumePoint#START} for all
     * @return a reader
     * @throws IOException
     *             where the file cannot be read, or is shorter than the resume point tells
     */
    LogReader open(InputStream in, ResumePoint from) throws IOException;
}
