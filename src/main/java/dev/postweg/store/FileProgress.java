package dev.postweg.store;

import dev.postweg.model.Process;

/**
 * How far an earlier import came in a file.
 *
 * @param id
 *            number of the file in the workspace
 * @param root
 *            the folder that was imported
 * @param path
 *            below the root
 * @param state
 *            what became of it
 * @param size
 *            bytes at that time
 * @param modified
 *            last change at that time, in ms since 1970, UTC
 * @param fingerprint
 *            of the beginning of its text; empty for skipped files
 * @param tail
 *            of the text before the position
 * @param position
 *            bytes read
 * @param line
 *            number of the next line, from 1
 * @param fields
 *            the columns in force there, joined by commas; empty where none were
 * @param events
 *            rows taken from it
 * @param server
 *            whose log it is; empty where unknown
 * @param process
 *            the service that wrote it
 * @param first
 *            time of its earliest row in ms since 1970, UTC; {@link Long#MAX_VALUE} where it has none
 * @param last
 *            time of its latest row; {@link Long#MIN_VALUE} where it has none
 */
public record FileProgress(int id, String root, String path, FileRow.State state, long size, long modified,
        String fingerprint, String tail, long position, long line, String fields, long events,
        String server, Process process, long first, long last) {
}
