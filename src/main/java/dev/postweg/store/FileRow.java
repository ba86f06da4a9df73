package dev.postweg.store;

import dev.postweg.model.Process;

/**
 * A file that an import met.
 *
 * @param root
 *            the folder that was imported, absolute; for a single file the folder it lies in
 * @param path
 *            below the root, with forward slashes
 * @param state
 *            what became of it
 * @param reason
 *            why it was skipped, or notes on how it was read, as the import codes them; a sentence where an earlier
 *            version wrote it, empty where there is nothing to say
 * @param server
 *            whose log it is; empty where unknown
 * @param process
 *            the service that wrote it
 * @param size
 *            bytes
 * @param position
 *            bytes read so far
 * @param events
 *            rows taken from it
 * @param problems
 *            lines that could not be read
 */
public record FileRow(String root, String path, State state, String reason, String server, Process process, long size,
        long position, long events, long problems) {

    /** What became of a file. */
    public enum State {
        /** Read to its end. */
        DONE,
        /** Read to its end; its members are files of their own, behind an exclamation mark. */
        ARCHIVE,
        /** The import stopped inside it; the next one goes on there. */
        PARTIAL,
        /** Not a log that Postweg reads, or not readable at all. */
        SKIPPED
    }
}
