package dev.postweg.store;

import java.util.Arrays;

/**
 * Finds the values in a wide text: numbers, ids, times and addresses, each of which leaves a hole in the template. For
 * one thread, as its buffers are used for one text after another. Every character of a wide text comes by: a token is
 * judged by the kinds of its characters; where a template is expected, what stands between its holes is compared in
 * one piece.
 */
final class Holes {
    private static final int DIGIT = 1;
    private static final int HEX_LETTER = 2;
    private static final int LETTER = 4;
    private static final int DASH = 8;
    private static final int DOT = 16;
    private static final byte[] KINDS = kinds();

    private static final int LONG_TOKEN = 20;
    private static final int HEX_TOKEN = 12;
    private static final int LONGEST_ADDRESS = 400;
    private static final int LATENCY_LENGTH = 5;
    private static final int USUAL = 4096;
    private static final int MUCH = 1 << 20;
    /** How many can be asked for at once: a text of some MB has millions. */
    static final int MOST = 1 << 10;

    private final TimeReader times = new TimeReader();
    private char[] chars = new char[USUAL];
    private Templates.Frame frame;
    private String text;
    private int length;
    private int next;
    private final Hole[] holes = holes();
    private int count;

    /** What a hole is made for. */
    enum Kind {
        /** An address, an id or a number. */
        VALUE,
        /** The Message-ID of the row. */
        OWN_ID,
        /** A time. */
        TIME,
        /** A time span in seconds, such as {@code 0.059}. */
        LATENCY,
        /** A character that would mean something in a template. */
        MARK
    }

    /** A place in a text; used again for one text after another. */
    static final class Hole {
        private Kind kind = Kind.VALUE;
        private int from;
        private int end;
        private long time;

        Kind kind() {
            return kind;
        }

        int from() {
            return from;
        }

        int end() {
            return end;
        }

        /** In ms since 1970, UTC; where it is a time. */
        long time() {
            return time;
        }
    }

    private static byte[] kinds() {
        var kinds = new byte[128];
        Arrays.fill(kinds, '0', '9' + 1, (byte) DIGIT);
        Arrays.fill(kinds, 'A', 'Z' + 1, (byte) LETTER);
        Arrays.fill(kinds, 'a', 'z' + 1, (byte) LETTER);
        Arrays.fill(kinds, 'A', 'F' + 1, (byte) HEX_LETTER);
        Arrays.fill(kinds, 'a', 'f' + 1, (byte) HEX_LETTER);
        kinds['-'] = DASH;
        kinds['.'] = DOT;
        return kinds;
    }

    private static Hole[] holes() {
        var made = new Hole[MOST];
        Arrays.setAll(made, _ -> new Hole());
        return made;
    }

    /** Takes a text of a row. */
    void begin(String whole, Templates.Frame row) {
        text = whole;
        frame = row;
        length = whole.length();
        next = 0;
        if (length > chars.length || chars.length > MUCH) {
            chars = new char[Math.max(USUAL, length)];
        }
        whole.getChars(0, length, chars, 0);
    }

    /** The characters of the text, and others behind them. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** How many were found. */
    int count() {
        return count;
    }

    Hole get(int hole) {
        return holes[hole];
    }

    /** Finds the next holes of any text, as many as there is room for; tells whether there may be more. */
    boolean find() {
        count = 0;
        var at = next;
        while (at < length && count < MOST) {
            at = step(at);
        }
        next = at;
        return at < length;
    }

    /**
     * Finds the holes of a text that may have a template; tells whether it has.
     *
     * @param template
     *            its characters
     * @param marks
     *            the places of the holes in it, at most {@link #MOST}; of a latency the place before
     */
    boolean follow(char[] template, int... marks) {
        count = 0;
        var at = 0;
        var from = 0;
        for (var mark : marks) {
            at += mark - from;
            // a token that goes on is no value of its own
            if (at >= length || !Arrays.equals(chars, at - mark + from, at, template, from, mark)
                    || at > 0 && kind(chars[at]) != 0 && kind(chars[at - 1]) != 0) {
                return false;
            }
            var latency = template[mark] == Templates.LATENCY;
            at = step(at);
            if (count == 0 || holes[count - 1].end != at || latency != (holes[count - 1].kind == Kind.LATENCY)) {
                return false;
            }
            from = mark + (latency ? 2 : 1);
        }
        return Arrays.equals(chars, at, length, template, from, template.length);
    }

    /** Goes over a token, or over one character that belongs to none. */
    private int step(int at) {
        var first = chars[at];
        if (first == '<') {
            return address(at);
        }
        if (first == Templates.HOLE || first == Templates.LATENCY) {
            return add(Kind.MARK, at, at + 1);
        }
        return kind(first) == 0 ? at + 1 : token(at);
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : 0;
    }

    private int add(Kind kind, int from, int end) {
        var hole = holes[count++];
        hole.kind = kind;
        hole.from = from;
        hole.end = end;
        return end;
    }

    private int token(int at) {
        var number = kind(chars[at]) == DIGIT;
        if (number) {
            var time = times.read(chars, at, length);
            if (time != TimeReader.NONE) {
                var end = add(Kind.TIME, at, at + Times.LENGTH);
                holes[count - 1].time = time;
                return end;
            }
        }
        var kinds = 0;
        var end = at;
        for (int kind; end < length && (kind = kind(chars[end])) != 0; end++) {
            kinds |= kind;
        }
        return number || isId(kinds, end - at) ? add(isLatency(at, end) ? Kind.LATENCY : Kind.VALUE, at, end) : end;
    }

    private static boolean isId(int kinds, int size) {
        return (kinds & DIGIT) != 0 && (size >= LONG_TOKEN || size >= HEX_TOKEN && (kinds & (LETTER | DOT)) == 0);
    }

    // 0.059
    private boolean isLatency(int at, int end) {
        return end - at == LATENCY_LENGTH && chars[at] == '0' && chars[at + 1] == '.' && kind(chars[at + 2]) == DIGIT
                && kind(chars[at + 3]) == DIGIT && kind(chars[at + 4]) == DIGIT;
    }

    /** Takes an address or a Message-ID out, where one begins. */
    private int address(int at) {
        var sign = false;
        for (var i = at + 1; i < length && i - at <= LONGEST_ADDRESS && chars[i] >= ' '; i++) {
            if (chars[i] == '>') {
                return sign ? add(isOwn(at, i + 1) ? Kind.OWN_ID : Kind.VALUE, at, i + 1) : at + 1;
            }
            sign |= chars[i] == '@';
        }
        return at + 1;
    }

    private boolean isOwn(int at, int end) {
        return end - at == frame.messageId().length() && text.startsWith(frame.messageId(), at);
    }
}
