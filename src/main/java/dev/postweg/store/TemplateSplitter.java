package dev.postweg.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits the wide texts of rows into templates and values, which {@link Templates} joins again. For one thread, as its
 * buffers are used for one text after another. Every character of a wide text comes by here: a token is judged by the
 * kinds of its characters, and what stays in the template is copied in one piece up to the next value.
 */
final class TemplateSplitter {
    private static final int DIGIT = 1;
    private static final int HEX_LETTER = 2;
    private static final int LETTER = 4;
    private static final int DASH = 8;
    private static final int DOT = 16;
    private static final byte[] KINDS = kinds();

    private static final int SHORT = 16;
    private static final int LONG_TOKEN = 20;
    private static final int HEX_TOKEN = 12;
    private static final int LONGEST_ADDRESS = 400;
    private static final int LATENCY_LENGTH = 5;
    private static final int GUID_LENGTH = 36;
    private static final int[] GUID_DASHES = {8, 13, 18, 23};
    private static final int ENTRY_ID = 48;
    private static final int USUAL = 4096;
    private static final int MUCH = 1 << 20;
    private static final int SLOT_BITS = 12;

    private final TimeReader times = new TimeReader();
    private final Known[] lately = new Known[1 << SLOT_BITS];
    private final RepeatedTerms repeated = new RepeatedTerms();
    private final Chars template = new Chars();
    private final Chars values = new Chars();
    private char[] chars = new char[USUAL];
    private final List<Shared<String>> terms = new ArrayList<>();
    private Templates.Frame frame;
    private String text;
    private int length;
    private int copied;

    /** A template that came lately. */
    private record Known(char[] chars, String text) {
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

    /** Begins a row. */
    void begin(Templates.Frame row) {
        frame = row;
        values.clear();
        if (chars.length > MUCH) {
            chars = new char[USUAL];
        }
        terms.clear();
    }

    /** The values of all texts since the row began. */
    SplitValues values() {
        return new SplitValues(values.toString(), List.copyOf(terms));
    }

    /** Returns the template of a text and adds its values to those of the row. */
    String split(String whole) {
        if (standsWhole(whole)) {
            return whole;
        }
        text = whole;
        length = whole.length();
        chars = length > chars.length ? new char[length] : chars;
        text.getChars(0, length, chars, 0);
        template.clear();
        copied = 0;
        var at = 0;
        while (at < length) {
            at = step(at);
        }
        // a value at the beginning counts, too: it ends behind it
        if (copied == 0) {
            return whole;
        }
        template.add(chars, copied, length);
        return known();
    }

    // short texts and the short codes of message-info stand whole, so that they can be looked up
    private static boolean standsWhole(String text) {
        return (text.length() <= SHORT || isCode(text)) && text.indexOf(Templates.HOLE) < 0
                && text.indexOf(Templates.LATENCY) < 0;
    }

    private static boolean isCode(String text) {
        return text.charAt(3) == ':' && Character.digit(text.charAt(0), 16) >= 0
                && Character.digit(text.charAt(1), 16) >= 0 && Character.isLetter(text.charAt(2));
    }

    /** The same text for equal templates, so that what looks it up finds its hash worked out. */
    private String known() {
        var slot = Shared.slot(template.hash(), SLOT_BITS);
        if (lately[slot] == null || !template.is(lately[slot].chars)) {
            lately[slot] = new Known(template.toArray(), template.toString());
        }
        return lately[slot].text;
    }

    /** Goes over a token, or over one character that belongs to none. */
    private int step(int at) {
        var first = chars[at];
        if (first == '<') {
            return address(at);
        }
        if (first == Templates.HOLE || first == Templates.LATENCY) {
            leave(at, at + 1);
            values.add(Templates.LITERAL);
            values.add(first == Templates.HOLE ? '1' : '6');
            values.add(Templates.HOLE);
            return at + 1;
        }
        return kind(first) == 0 ? at + 1 : token(at);
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : 0;
    }

    private int token(int at) {
        if (kind(chars[at]) == DIGIT) {
            var time = times.read(chars, at, length);
            if (time != TimeReader.NONE) {
                leave(at, at + Times.LENGTH);
                values.add(Templates.TIME);
                values.add(time - frame.time());
                values.add(Templates.HOLE);
                return at + Times.LENGTH;
            }
        }
        var kinds = 0;
        var end = at;
        for (int kind; end < length && (kind = kind(chars[end])) != 0; end++) {
            kinds |= kind;
        }
        if (kind(chars[at]) == DIGIT || isId(kinds, end - at)) {
            value(at, end);
        }
        return end;
    }

    private static boolean isId(int kinds, int size) {
        return (kinds & DIGIT) != 0 && (size >= LONG_TOKEN || size >= HEX_TOKEN && (kinds & (LETTER | DOT)) == 0);
    }

    /** Takes an address or a Message-ID out, where one begins. */
    private int address(int at) {
        var sign = false;
        for (var i = at + 1; i < length && i - at <= LONGEST_ADDRESS && chars[i] >= ' '; i++) {
            if (chars[i] == '>') {
                if (!sign) {
                    return at + 1;
                }
                if (text.startsWith(frame.messageId(), at) && i + 1 - at == frame.messageId().length()) {
                    leave(at, i + 1);
                    values.add(Templates.OWN_ID);
                    values.add(Templates.HOLE);
                } else {
                    value(at, i + 1);
                }
                return i + 1;
            }
            sign |= chars[i] == '@';
        }
        return at + 1;
    }

    /** Leaves a hole in the template. */
    private void leave(int at, int end) {
        template.add(chars, copied, at);
        template.add(Templates.HOLE);
        copied = end;
    }

    private void value(int at, int end) {
        if (isLatency(at, end)) {
            template.add(chars, copied, at);
            template.add(Templates.LATENCY);
            copied = at;
            leave(at, end);
            var from = at + 2;
            while (from < end && chars[from] == '0') {
                from++;
            }
            values.add(chars, from, end);
        } else {
            leave(at, end);
            if (isGuid(at, end)) {
                guid(at, end);
            } else if (isPairs(at, end)) {
                values.add(Templates.PAIRS);
                for (var i = at; i < end; i += 3) {
                    values.add(chars[i]);
                    values.add(chars[i + 1]);
                }
            } else {
                values.add(chars, at, end);
            }
        }
        values.add(Templates.HOLE);
    }

    private void guid(int at, int end) {
        var met = repeated.met(chars, at, end);
        if (met == null) {
            values.add(chars, at, end);
        } else {
            values.add(Templates.TERM);
            terms.add(met);
        }
    }

    // 0.059
    private boolean isLatency(int at, int end) {
        return end - at == LATENCY_LENGTH && chars[at] == '0' && chars[at + 1] == '.' && kind(chars[at + 2]) == DIGIT
                && kind(chars[at + 3]) == DIGIT && kind(chars[at + 4]) == DIGIT;
    }

    private boolean isGuid(int at, int end) {
        if (end - at != GUID_LENGTH) {
            return false;
        }
        for (var dash : GUID_DASHES) {
            if (chars[at + dash] != '-') {
                return false;
            }
        }
        return true;
    }

    // 00-00-00-00-50-15: the entry id of an item
    private boolean isPairs(int at, int end) {
        if (end - at < ENTRY_ID || (end - at) % 3 != 2) {
            return false;
        }
        for (var i = at; i < end; i++) {
            if (chars[i] == '-' != ((i - at) % 3 == 2)) {
                return false;
            }
        }
        return true;
    }
}
