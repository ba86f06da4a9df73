package dev.postweg.store;

/**
 * Takes the numbers, ids and times out of a wide text, so that what is left repeats and is stored once. In a template
 * each {@link #HOLE} stands for a value; the values stand in one text, each ended by a {@link #HOLE}. A value that
 * begins with a mark is told from what the row says elsewhere.
 */
final class Templates {
    static final char HOLE = '\u0001';

    /** The Message-ID of the row. */
    static final char OWN_ID = '\u0002';

    /** A time; the number behind the mark is its distance from the time of the row, in ms. */
    static final char TIME = '\u0003';

    /** A character that stood in the text and means something here. */
    static final char LITERAL = '\u0004';

    /** A term; behind the mark stands its number, or before the writer knows it, the term itself. */
    static final char TERM = '\u0005';

    /** In a template: {@code 0.}, and the value behind it has lost the zeros before its last three digits. */
    static final char LATENCY = '\u0006';

    private static final int SHORT = 16;
    private static final int LONG_TOKEN = 20;
    private static final int HEX_TOKEN = 12;
    private static final int LONGEST_ADDRESS = 400;
    private static final int LATENCY_LENGTH = 5;
    private static final int GUID_LENGTH = 36;
    private static final int[] GUID_DASHES = {8, 13, 18, 23};
    private static final int ENTRY_ID = 48;
    private static final char PAIRS = '\u0007';

    private Templates() {
    }

    /** What a row says elsewhere and its wide texts repeat: Message-ID, and time in ms since 1970, UTC. */
    record Frame(String messageId, long time) {
    }

    /** Gives the text of a term. */
    @FunctionalInterface
    interface Terms {
        String term(int id);
    }

    /** Returns the template of a text and adds its values to those of the row. */
    static String split(String text, Frame frame, StringBuilder values) {
        // short texts and the short codes of message-info stand whole, so that they can be looked up
        var whole = text.length() <= SHORT || isCode(text);
        if (whole && text.indexOf(HOLE) < 0 && text.indexOf(LATENCY) < 0) {
            return text;
        }
        var template = new StringBuilder(text.length());
        var at = 0;
        while (at < text.length()) {
            at = token(text, at, frame, template, values);
        }
        return template.toString();
    }

    private static int token(String text, int at, Frame frame, StringBuilder template, StringBuilder values) {
        var end = tokenEnd(text, at);
        if (end == at) {
            literal(text.charAt(at), template, values);
            return at + 1;
        }
        var first = text.charAt(at);
        if (first == '<' && text.startsWith(frame.messageId, at) && end - at == frame.messageId.length()) {
            template.append(HOLE);
            values.append(OWN_ID).append(HOLE);
            return end;
        }
        if (Times.isTime(text, at)) {
            template.append(HOLE);
            values.append(TIME).append(Times.parse(text, at) - frame.time).append(HOLE);
            return at + Times.LENGTH;
        }
        if (isValue(text, at, end)) {
            value(text, at, end, template, values);
        } else {
            template.append(text, at, end);
        }
        return end;
    }

    private static void value(String text, int at, int end, StringBuilder template, StringBuilder values) {
        if (isLatency(text, at, end)) {
            template.append(LATENCY);
            var from = at + 2;
            while (from < end && text.charAt(from) == '0') {
                from++;
            }
            values.append(text, from, end);
        } else if (isGuid(text, at, end)) {
            values.append(TERM).append(text, at, end);
        } else if (isPairs(text, at, end)) {
            values.append(PAIRS);
            for (var i = at; i < end; i += 3) {
                values.append(text, i, i + 2);
            }
        } else {
            values.append(text, at, end);
        }
        template.append(HOLE);
        values.append(HOLE);
    }

    // 0.059
    private static boolean isLatency(String text, int at, int end) {
        return end - at == LATENCY_LENGTH && text.charAt(at) == '0' && text.charAt(at + 1) == '.'
                && isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3)) && isDigit(text.charAt(at + 4));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGuid(String text, int at, int end) {
        if (end - at != GUID_LENGTH) {
            return false;
        }
        for (var dash : GUID_DASHES) {
            if (text.charAt(at + dash) != '-') {
                return false;
            }
        }
        return true;
    }

    // 00-00-00-00-50-15: the entry id of an item
    private static boolean isPairs(String text, int at, int end) {
        if (end - at < ENTRY_ID || (end - at) % 3 != 2) {
            return false;
        }
        for (var i = at; i < end; i++) {
            if ((text.charAt(i) == '-') != ((i - at) % 3 == 2)) {
                return false;
            }
        }
        return true;
    }

    private static void literal(char c, StringBuilder template, StringBuilder values) {
        if (c == HOLE || c == LATENCY) {
            template.append(HOLE);
            values.append(LITERAL).append(c == HOLE ? '1' : '6').append(HOLE);
        } else {
            template.append(c);
        }
    }

    private static boolean isCode(String text) {
        return text.charAt(3) == ':' && Character.digit(text.charAt(0), 16) >= 0
                && Character.digit(text.charAt(1), 16) >= 0 && Character.isLetter(text.charAt(2));
    }

    /** Returns how many values a template takes. */
    static int holes(String template) {
        var holes = 0;
        for (var hole = template.indexOf(HOLE); hole >= 0; hole = template.indexOf(HOLE, hole + 1)) {
            holes++;
        }
        return holes;
    }

    /** Puts a text together again; the first values belong to other texts of the row. */
    static String join(String template, String values, int skipped, Frame frame, Terms terms) {
        var hole = template.indexOf(HOLE);
        if (hole < 0) {
            return template;
        }
        var text = new StringBuilder(template.length() + values.length());
        var value = 0;
        for (var i = 0; i < skipped; i++) {
            value = values.indexOf(HOLE, value) + 1;
        }
        var from = 0;
        for (; hole >= 0; hole = template.indexOf(HOLE, from)) {
            var end = values.indexOf(HOLE, value);
            if (hole > from && template.charAt(hole - 1) == LATENCY) {
                text.append(template, from, hole - 1).append("0.").repeat('0', 3 - (end - value))
                        .append(values, value, end);
            } else {
                text.append(template, from, hole);
                restore(values, value, end, frame, terms, text);
            }
            from = hole + 1;
            value = end + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static void restore(String values, int from, int to, Frame frame, Terms terms, StringBuilder text) {
        switch (from < to ? values.charAt(from) : 0) {
            case OWN_ID -> text.append(frame.messageId);
            case TIME -> text.append(Times.format(frame.time + Long.parseLong(values, from + 1, to, 10)));
            case LITERAL -> text.append(values.charAt(from + 1) == '1' ? HOLE : LATENCY);
            case TERM -> text.append(terms.term(Integer.parseInt(values, from + 1, to, 10)));
            case PAIRS -> {
                for (var i = from + 1; i < to; i += 2) {
                    text.append(i == from + 1 ? "" : "-").append(values, i, i + 2);
                }
            }
            default -> text.append(values, from, to);
        }
    }

    private static int tokenEnd(String text, int from) {
        if (text.charAt(from) == '<') {
            var close = text.indexOf('>', from);
            if (close > 0 && close - from <= LONGEST_ADDRESS && text.lastIndexOf('@', close) > from) {
                return isPlain(text, from, close) ? close + 1 : from;
            }
        }
        var end = from;
        while (end < text.length() && isTokenChar(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isTokenChar(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '-';
    }

    private static boolean isValue(String text, int from, int to) {
        var first = text.charAt(from);
        if (first == '<' || first >= '0' && first <= '9') {
            return true;
        }
        var digits = false;
        var hex = true;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            var digit = c >= '0' && c <= '9';
            digits |= digit;
            hex &= digit || c == '-' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
        }
        return digits && (hex && to - from >= HEX_TOKEN || to - from >= LONG_TOKEN);
    }
}
