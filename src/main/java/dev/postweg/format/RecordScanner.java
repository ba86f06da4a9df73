package dev.postweg.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/**
 * Finds the records of a file: lines, or several where a quoted field holds line breaks (RFC 4180). A quote that does
 * not close within reach costs its own line and no other.
 */
final class RecordScanner implements Closeable {
    /** What stands at the current place. */
    enum Kind {
        /** A line that begins with a number sign. */
        HEADER,
        /** A record whose quotes are in order. */
        ROW,
        /** A line in which a quoted field begins that does not end within reach. */
        OPEN_QUOTE,
        /** A line with text behind a closing quote. */
        BROKEN_QUOTE,
        /** A line beyond the limit; all but its first bytes are gone. */
        TOO_LONG
    }

    private final ByteWindow window;
    private final Limits limits;
    private final QuoteWalk quotes;
    private byte[] head;
    private long line;
    private int size;
    private int length;
    private int lines;
    private int firstLine;
    private boolean quoted;
    private long skipped;
    private Termination termination = Termination.LINE_END;

    RecordScanner(ByteWindow window, long line, Limits limits) {
        this(window, line, limits, ',');
    }

    RecordScanner(ByteWindow window, long line, Limits limits, char delimiter) {
        this.window = window;
        this.line = line;
        this.limits = limits;
        this.quotes = new QuoteWalk(window, limits, delimiter);
    }

    /** Goes on to the next record, over blank lines and byte order marks; null at the end. */
    Kind next() throws IOException {
        pass();
        while (window.has(0)) {
            if (atByteOrderMark()) {
                window.advance(3);
            } else {
                var kind = measure();
                if (length > 0) {
                    return kind;
                }
                pass();
            }
        }
        return null;
    }

    /**
     * Makes the first line of a record a record of its own. What the end of the file decided stays so.
     */
    void takeFirstLineOnly() {
        var decided = termination;
        endAt(firstLine, 1);
        termination = decided;
    }

    /** Number of the record's first line; after the end, of the line behind it. */
    long line() {
        return line;
    }

    /** Number of the line that begins behind the record. */
    long nextLine() {
        return line + lines;
    }

    /** Place of the record in the file. */
    long offset() {
        return window.offset();
    }

    /** Place behind the record and its line end in the file. */
    long end() {
        return window.offset() + size;
    }

    /** Whether the record goes over several lines. */
    boolean isFolded() {
        return length > firstLine;
    }

    /** Whether the record is a last line without a line end. */
    boolean isHalf() {
        return termination == Termination.END_OF_FILE && lines == 0;
    }

    Termination termination() {
        return termination;
    }

    /** Place of the quote that does not close, from 1. */
    int fault() {
        return quotes.opening() + 1;
    }

    /** Bytes of a line that is too long. */
    long skipped() {
        return skipped;
    }

    /** The text of the record without its line end. */
    Decoded text() {
        return Decoded.of(window.bytes, window.start, length);
    }

    /** The raw text for a problem, cut where it is long. */
    String rawText() {
        return head == null ? Decoded.cut(window.bytes, window.start, length) : Decoded.cut(head, 0, head.length);
    }

    private void pass() {
        window.advance(size);
        line += lines;
        size = 0;
        length = 0;
        lines = 0;
        head = null;
    }

    private boolean atByteOrderMark() throws IOException {
        return window.get(0) == (byte) 0xEF && window.has(2) && window.get(1) == (byte) 0xBB
                && window.get(2) == (byte) 0xBF;
    }

    private Kind measure() throws IOException {
        firstLine = findLineEnd();
        if (firstLine > limits.line()) {
            skipLine();
            return Kind.TOO_LONG;
        }
        endAt(firstLine, 1);
        if (window.get(0) == '#') {
            return Kind.HEADER;
        }
        return quoted ? walk() : Kind.ROW;
    }

    /** The place of the next line feed; that of the end where there is none, or beyond the limit. */
    private int findLineEnd() throws IOException {
        quoted = false;
        var at = 0;
        do {
            var bytes = window.bytes;
            for (var i = window.start + at; i < window.end; i++) {
                if (bytes[i] == '\n') {
                    return i - window.start;
                }
                quoted |= bytes[i] == '"';
            }
            at = window.available();
        } while (at <= limits.line() && window.more());
        return at;
    }

    /** Ends the record at a line feed or at the end of the file; a CR before it belongs to the line end. */
    private void endAt(int place, int lineFeeds) {
        var fed = window.available() > place;
        length = place > 0 && window.get(place - 1) == '\r' ? place - 1 : place;
        size = fed ? place + 1 : place;
        lines = fed ? lineFeeds : lineFeeds - 1;
        termination = fed ? Termination.LINE_END : Termination.END_OF_FILE;
    }

    private Kind walk() throws IOException {
        var kind = quotes.walk(firstLine);
        if (kind == Kind.ROW) {
            endAt(quotes.end(), quotes.lineFeeds() + 1);
        } else if (quotes.cutOff()) {
            termination = Termination.END_OF_FILE;
        }
        return kind;
    }

    private void skipLine() throws IOException {
        // one byte more than is shown tells whether a character is cut
        var kept = Math.min(limits.line(), Entry.PROBLEM_TEXT + 1);
        head = Arrays.copyOfRange(window.bytes, window.start, window.start + kept);
        length = head.length;
        skipped = 0;
        var found = false;
        while (!found && window.has(0)) {
            var part = 0;
            while (part < window.available() && window.get(part) != '\n') {
                part++;
            }
            found = part < window.available();
            skipped += part;
            window.advance(found ? part + 1 : part);
        }
        lines = found ? 1 : 0;
        termination = found ? Termination.LINE_END : Termination.END_OF_FILE;
    }

    /** The record at hand, as one that cannot be read. */
    Entry.Problem problem(ProblemKind kind, String detail) {
        return new Entry.Problem(kind, detail, rawText(), line(), end(), termination());
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
