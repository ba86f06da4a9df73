package dev.postweg.format;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Goes over a record from field to field, over line breaks inside quotes, up to its line end, and marks where its
 * fields end. A quote opens a field only as its first character, elsewhere outside of quotes it is text (RFC 4180).
 * Every byte of a log is looked at here, and only here.
 */
final class FieldWalk {
    private static final int UNKNOWN = -1;
    private static final int USUAL = 64;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long SIGNS = 0x80L * ONES;
    private static final long LINE_FEEDS = '\n' * ONES;

    private final ByteWindow window;
    private final Limits limits;
    private final byte delimiter;
    private final long delimiters;
    private int[] ends = new int[USUAL];
    private int fields;
    private int firstLine;
    private int at;
    private int opening;
    private int lineFeeds;
    private boolean cutOff;
    private boolean doubled;
    /** All bytes that were passed, one over the other: those of other than ASCII characters have the highest bit. */
    private long signs;

    FieldWalk(ByteWindow window, Limits limits, char delimiter) {
        this.window = window;
        this.limits = limits;
        this.delimiter = (byte) delimiter;
        this.delimiters = ONES * this.delimiter;
    }

    /** Walks over the record at the start of the window. */
    RecordScanner.Kind walk() throws IOException {
        begin();
        do {
            if (window.has(at) && window.get(at) == '"') {
                opening = lineFeeds == 0 ? at : opening;
                at++;
                if (!toClosing()) {
                    return toLineEnd(RecordScanner.Kind.OPEN_QUOTE);
                }
                if (!closes()) {
                    // a quote left open runs up to the next one, which then stands before text
                    return toLineEnd(lineFeeds == 0 ? RecordScanner.Kind.BROKEN_QUOTE : RecordScanner.Kind.OPEN_QUOTE);
                }
            }
        } while (toDelimiter());
        return judge(RecordScanner.Kind.ROW);
    }

    /** Walks over one line, whatever stands in it. */
    RecordScanner.Kind walkLine() throws IOException {
        begin();
        return toLineEnd(RecordScanner.Kind.HEADER);
    }

    private void begin() {
        at = 0;
        fields = 0;
        firstLine = UNKNOWN;
        lineFeeds = 0;
        cutOff = false;
        doubled = false;
        signs = 0;
    }

    /** The place of the first line feed; that of the end where there is none, or beyond the limit. */
    int firstLine() {
        return firstLine;
    }

    /** The place of the line feed behind the record, or of the end of the file. */
    int end() {
        return at;
    }

    /** How many fields the record has. */
    int fields() {
        return fields;
    }

    /** The place of the delimiter behind a field; that of the last is the end of the record. */
    int end(int field) {
        return ends[field];
    }

    /** Line feeds inside the record. */
    int lineFeeds() {
        return lineFeeds;
    }

    /** The place of the last opening quote in the first line. */
    int opening() {
        return opening;
    }

    /** Whether the file ends inside of quotes. */
    boolean cutOff() {
        return cutOff;
    }

    /** Whether two quotes stand for one somewhere. */
    boolean hasDoubledQuotes() {
        return doubled;
    }

    /** Whether all bytes are ASCII. */
    boolean isAscii() {
        return (signs & SIGNS) == 0;
    }

    /** Stands behind the next delimiter, or returns false at the end of the record. */
    private boolean toDelimiter() throws IOException {
        do {
            var from = window.start + at;
            var found = find(window.bytes, from, window.end);
            at = found - window.start;
            if (found < window.end) {
                mark();
                return window.bytes[found] == delimiter && ++at > 0;
            }
        } while (more());
        mark();
        return false;
    }

    /** The place of the next delimiter or line feed; the end where there is none. Looks at eight bytes at a time. */
    private int find(byte[] bytes, int from, int end) {
        var i = from;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            var word = (long) LONGS.get(bytes, i);
            var found = zeros(word ^ delimiters) | zeros(word ^ LINE_FEEDS);
            if (found != 0) {
                var bits = Long.numberOfTrailingZeros(found) + 1 - Byte.SIZE;
                signs |= word & (1L << bits) - 1;
                return i + (bits >> 3);
            }
            signs |= word;
        }
        while (i < end && bytes[i] != delimiter && bytes[i] != '\n') {
            signs |= bytes[i++];
        }
        return i;
    }

    /** Sets the highest bit of the lowest byte that is zero; those above it mean nothing. */
    private static long zeros(long word) {
        return word - ONES & ~word & SIGNS;
    }

    private void mark() {
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, 2 * fields);
        }
        ends[fields++] = at;
    }

    /** Stands behind the closing quote, or returns false where none is within reach. */
    private boolean toClosing() throws IOException {
        while (toQuote()) {
            if (!window.has(at) || window.get(at) != '"') {
                return true;
            }
            at++;
            doubled = true;
        }
        return false;
    }

    private boolean toQuote() throws IOException {
        do {
            var bytes = window.bytes;
            for (var i = window.start + at; i < window.end; i++) {
                var value = bytes[i];
                if (value <= '"') {
                    signs |= value;
                    at = i - window.start + 1;
                    if (value == '"') {
                        return true;
                    }
                    if (value == '\n' && !passLineFeed()) {
                        return false;
                    }
                }
            }
            at = window.available();
        } while (more());
        cutOff = true;
        return false;
    }

    private boolean passLineFeed() {
        firstLine = firstLine == UNKNOWN ? at - 1 : firstLine;
        lineFeeds++;
        return firstLine <= limits.line() && lineFeeds <= limits.quotedLines()
                && at - firstLine <= limits.quotedBytes();
    }

    private boolean closes() throws IOException {
        if (!window.has(at)) {
            return true;
        }
        var next = window.get(at);
        return next == delimiter || next == '\n'
                || next == '\r' && (!window.has(at + 1) || window.get(at + 1) == '\n');
    }

    /** Finds the end of the first line, from where the walk stopped. */
    private RecordScanner.Kind toLineEnd(RecordScanner.Kind kind) throws IOException {
        while (firstLine == UNKNOWN) {
            var bytes = window.bytes;
            for (var i = window.start + at; i < window.end && firstLine == UNKNOWN; i++) {
                if (bytes[i] == '\n') {
                    firstLine = i - window.start;
                }
            }
            at = window.available();
            if (firstLine == UNKNOWN && !more()) {
                firstLine = at;
            }
        }
        return judge(kind);
    }

    private RecordScanner.Kind judge(RecordScanner.Kind kind) {
        firstLine = firstLine == UNKNOWN ? at : firstLine;
        return firstLine > limits.line() ? RecordScanner.Kind.TOO_LONG : kind;
    }

    /** Reads on, but not in a first line that is too long already. */
    private boolean more() throws IOException {
        return (firstLine != UNKNOWN || at <= limits.line()) && window.more();
    }
}
