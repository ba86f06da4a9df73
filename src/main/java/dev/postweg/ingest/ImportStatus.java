package dev.postweg.ingest;

/**
 * How far an import is.
 *
 * @param phase
 *            what is being done
 * @param file
 *            the file being read; empty outside {@link Phase#READING}
 * @param events
 *            new events so far
 * @param done
 *            bytes read, or messages made
 * @param total
 *            bytes to read, or messages to make; 0 while unknown
 * @param eventsPerSecond
 *            since the start
 */
public record ImportStatus(Phase phase, String file, long events, long done, long total, long eventsPerSecond) {
    /** The steps of an import. */
    public enum Phase {
        /** Looking for files. */
        FINDING,
        /** Reading logs. */
        READING,
        /** Waiting for what the user says about files. */
        ASKING,
        /** Joining events to messages. */
        JOINING
    }
}
