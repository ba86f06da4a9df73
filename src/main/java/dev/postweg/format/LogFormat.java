package dev.postweg.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
     * Returns what was chosen for this file beyond the format: encoding, zone, order of dates.
     *
     * @return the same text for the same choices; empty where there was nothing to choose
     */
    default String choices() {
        return "";
    }

    /**
     * Returns how the times of this file are read, and how that is known.
     *
     * @return the rule; nothing where they can be read in one way only
     */
    default Optional<TimeRule> times() {
        return Optional.empty();
    }

    /**
     * Tells whether the beginning of the file leaves open how it is to be read.
     *
     * @return true where {@link #decide} may know more
     */
    default boolean undecided() {
        return false;
    }

    /**
     * Returns what the report has to say about how this file is read, beyond its recognition.
     *
     * @return notes, none where all is clear
     */
    default List<Recognition.Note> notes() {
        return List.of();
    }

    /**
     * Looks at as much of the file as it takes to decide.
     *
     * @param in
     *            the file from its first byte; not closed
     * @return this format with the decision made
     * @throws IOException
     *             where the file cannot be read
     */
    default LogFormat decide(InputStream in) throws IOException {
        return this;
    }

    /**
     * Looks whether a file is of this format.
     *
     * @param head
     *            how the file begins
     * @return what was found out, or nothing where another format may know more
     */
    Optional<Recognition> recognise(FileHead head);

    /**
     * Tells whether reading can go on at a place without what stands before it.
     *
     * @param from
     *            the place
     * @return false where the way to it has to be read again
     */
    default boolean resumes(ResumePoint from) {
        return true;
    }

    /**
     * Opens a file and reads the way to a place.
     *
     * @param in
     *            the file from its first byte
     * @param from
     *            the place
     * @return a reader that stands there
     * @throws IOException
     *             where the file cannot be read
     */
    default LogReader walk(InputStream in, ResumePoint from) throws IOException {
        var reader = open(in, ResumePoint.START);
        var more = true;
        while (more && reader.offset() < from.offset()) {
            more = reader.next() != null;
        }
        return reader;
    }

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
