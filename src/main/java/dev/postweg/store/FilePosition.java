package dev.postweg.store;

/**
 * The place in a file behind a batch of its rows.
 *
 * @param state
 *            what became of the file so far
 * @param position
 *            bytes read
 * @param line
 *            number of the next line, from 1
 * @param fields
 *            the columns in force there, joined by commas; empty where none are
 * @param tail
 *            fingerprint of the text before the position
 * @param size
 *            bytes that were there, the last half line included; 0 where that is not known yet
 * @param first
 *            time of the earliest row that was read, in ms since 1970, UTC; {@link Long#MAX_VALUE} where none was
 * @param last
 *            time of the latest row; {@link Long#MIN_VALUE} where there was none
 */
public record FilePosition(FileRow.State state, long position, long line, String fields, String tail,
        long size, long first, long last) {
}
