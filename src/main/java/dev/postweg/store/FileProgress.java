package dev.postweg.store;

/**
 * How far an earlier import came in a file.
 *
 * @param id
 *            number of the file in the workspace
 * @param state
 *            what became of it
 * @param size
 *            bytes at that time
 * @param modified
 *            last change at that time, in ms since 1970, UTC
 * @param position
 *            bytes read
 * @param line
 *            number of the next line, from 1
 * @param fields
 *            the columns in force there, joined by commas; empty where none were
 */
public record FileProgress(int id, FileRow.State state, long size, long modified, long position, long line,
        String fields) {
}
