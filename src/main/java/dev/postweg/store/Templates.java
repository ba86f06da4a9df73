package dev.postweg.store;

/**
 * Takes the numbers, ids and times out of a wide text, so that what is left repeats and is stored once. In a template
 * each {@link #HOLE} stands for a value; the values stand in one text, each ended by a {@link #HOLE}.
 */
final class Templates {
    static final char HOLE = '\u0001';

    private static final int SHORT = 16;
    private static final int LONG_TOKEN = 20;
    private static final int HEX_TOKEN = 12;
    private static final int LONGEST_ADDRESS = 400;

    private Templates() {
    }

    /** A text taken apart; template is null where the text could not be and stands whole in values. */
    record Split(String template, String values) {
    }

    static Split split(String text) {
        // short texts and the short codes of message-info stand whole, so that they can be looked up
        if (text.length() <= SHORT || isCode(text)) {
            return text.indexOf(HOLE) < 0 ? new Split(text, null) : new Split(null, text);
        }
        if (text.indexOf(HOLE) >= 0) {
            return new Split(null, text);
        }
        var template = new StringBuilder(text.length());
        var values = new StringBuilder(text.length());
        var at = 0;
        while (at < text.length()) {
            var end = tokenEnd(text, at);
            if (end > at && isValue(text, at, end)) {
                template.append(HOLE);
                values.append(text, at, end).append(HOLE);
            } else {
                end = Math.max(end, at + 1);
                template.append(text, at, end);
            }
            at = end;
        }
        return new Split(template.toString(), values.isEmpty() ? null : values.toString());
    }

    private static boolean isCode(String text) {
        return text.charAt(3) == ':' && Character.digit(text.charAt(0), 16) >= 0
                && Character.digit(text.charAt(1), 16) >= 0 && Character.isLetter(text.charAt(2));
    }

    static String join(String template, String values) {
        if (template == null) {
            return values == null ? "" : values;
        }
        if (values == null) {
            return template;
        }
        var text = new StringBuilder(template.length() + values.length());
        var from = 0;
        var value = 0;
        for (var hole = template.indexOf(HOLE); hole >= 0; hole = template.indexOf(HOLE, from)) {
            var end = values.indexOf(HOLE, value);
            text.append(template, from, hole).append(values, value, end);
            from = hole + 1;
            value = end + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static int tokenEnd(String text, int from) {
        if (text.charAt(from) == '<') {
            var close = text.indexOf('>', from);
            if (close > 0 && close - from <= LONGEST_ADDRESS && text.lastIndexOf('@', close) > from) {
                return close + 1;
            }
        }
        var end = from;
        while (end < text.length() && isTokenChar(text.charAt(end))) {
            end++;
        }
        return end;
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
