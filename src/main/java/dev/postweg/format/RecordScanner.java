package dev.postweg.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

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
    private final FieldWalk walk;
    private final FieldTexts texts = new FieldTexts();
    private byte[] head;
    private long line;
    private int size;
    private int length;
    private int lines;
    private long skipped;
    private Termination termination = Termination.LINE_END;

    RecordScanner(ByteWindow window, long line, Limits limits) {
        this(window, line, limits, ',');
    }

    RecordScanner(ByteWindow window, long line, Limits limits, char delimiter) {
        this.window = window;
        this.line = line;
        this.limits = limits;
        this.walk = new FieldWalk(window, limits, delimiter);
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
        endAt(walk.firstLine(), 1);
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
        return length > walk.firstLine();
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
        return walk.opening() + 1;
    }

    /** Bytes of a line that is too long. */
    long skipped() {
        return skipped;
    }

    /** How many fields a row has. */
    int fields() {
        return walk.fields();
    }

    /** The fields of a row without their quotes, unmodifiable. */
    List<String> values() {
        return texts.of(window, walk, length);
    }

    /** Whether the row whose values were asked for is UTF-8, as Exchange writes; Windows-1252 otherwise. */
    boolean isUtf8() {
        return texts.utf8();
    }

    /** The text of the record without its line end. */
    String text() {
        return Decoded.text(window.bytes, window.start, length);
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
        var kind = window.get(0) == '#' ? walk.walkLine() : walk.walk();
        switch (kind) {
            case ROW -> endAt(walk.end(), walk.lineFeeds() + 1);
            case TOO_LONG -> skipLine();
            case HEADER, OPEN_QUOTE, BROKEN_QUOTE -> {
                endAt(walk.firstLine(), 1);
                termination = walk.cutOff() ? Termination.END_OF_FILE : termination;
            }
        }
        return kind;
    }

    /** Ends the record at a line feed or at the end of the file; a CR before it belongs to the line end. */
    private void endAt(int place, int lineFeeds) {
        var fed = window.available() > place;
        length = place > 0 && window.get(place - 1) == '\r' ? place - 1 : place;
        size = fed ? place + 1 : place;
        lines = fed ? lineFeeds : lineFeeds - 1;
        termination = fed ? Termination.LINE_END : Termination.END_OF_FILE;
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
