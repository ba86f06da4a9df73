package dev.postweg.format;

import java.io.IOException;

/**
 * Follows the quotes of a record from field to field, over line breaks inside quotes, up to its line end. A quote opens
 * a field only as its first character, elsewhere outside of quotes it is text.
 */
final class QuoteWalk {
    private final ByteWindow window;
    private final Limits limits;
    private final byte delimiter;
    private int firstLine;
    private int at;
    private int opening;
    private int lineFeeds;
    private boolean cutOff;

    QuoteWalk(ByteWindow window, Limits limits, char delimiter) {
        this.window = window;
        this.limits = limits;
        this.delimiter = (byte) delimiter;
    }

    /**
     * Walks over the record at the start of the window.
     *
     * @param firstLine
     *            the place of its first line feed
     */
    RecordScanner.Kind walk(int firstLine) throws IOException {
        this.firstLine = firstLine;
        at = 0;
        lineFeeds = 0;
        cutOff = false;
        while (toQuoteOrLineEnd()) {
            if (at == 0 || window.get(at - 1) == delimiter) {
                opening = lineFeeds == 0 ? at : opening;
                at++;
                if (!toClosing()) {
                    return RecordScanner.Kind.OPEN_QUOTE;
                }
                if (!closes()) {
                    // a quote left open runs up to the next one, which then stands before text
                    return lineFeeds == 0 ? RecordScanner.Kind.BROKEN_QUOTE : RecordScanner.Kind.OPEN_QUOTE;
                }
            } else {
                at++;
            }
        }
        return RecordScanner.Kind.ROW;
    }

    /** The place of the line feed behind the record, or of the end of the file. */
    int end() {
        return at;
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

    /** Stands at a quote, or returns false at the end of the record. */
    private boolean toQuoteOrLineEnd() throws IOException {
        do {
            var bytes = window.bytes;
            for (var i = window.start + at; i < window.end; i++) {
                if (bytes[i] == '"' || bytes[i] == '\n') {
                    at = i - window.start;
                    return bytes[i] == '"';
                }
            }
            at = window.available();
        } while (window.more());
        return false;
    }

    /** Stands behind the closing quote, or returns false where none is within reach. */
    private boolean toClosing() throws IOException {
        while (window.has(at)) {
            var value = window.get(at++);
            if (value == '"') {
                if (!window.has(at) || window.get(at) != '"') {
                    return true;
                }
                at++;
            } else if (value == '\n') {
                lineFeeds++;
                if (lineFeeds > limits.quotedLines() || at - firstLine > limits.quotedBytes()) {
                    return false;
                }
            }
        }
        cutOff = true;
        return false;
    }

    private boolean closes() throws IOException {
        if (!window.has(at)) {
            return true;
        }
        var next = window.get(at);
        return next == delimiter || next == '\n'
                || next == '\r' && (!window.has(at + 1) || window.get(at + 1) == '\n');
    }
}
