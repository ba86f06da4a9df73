package dev.postweg.format;

/**
 * How far a reader goes for one entry.
 *
 * @param line
 *            longest line that is read, in bytes
 * @param quotedLines
 *            lines that a quoted field may go on
 * @param quotedBytes
 *            bytes that a quoted field may go on behind the first line
 */
record Limits(int line, int quotedLines, int quotedBytes) {
    private static final int MEGA = 1 << 20;

    /** A group of many thousand members makes a line of some hundred KB; line breaks in fields are rare and few. */
    static final Limits DEFAULT = new Limits(16 * MEGA, 1000, MEGA);
}
