package dev.postweg.export;

/** How texts stand on a terminal: how wide they are, and which characters must not reach it. */
public final class Display {
    private static final int[] WIDE = {0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xAC00, 0xD7A3,
            0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
            0x1FAFF, 0x20000, 0x3FFFD};
    private static final char STAND_IN = '\u00B7';
    private static final String ELLIPSIS = "\u2026";

    private Display() {
    }

    /**
     * Takes out what could command a terminal or turn its text round; a log holds texts of strangers.
     *
     * @param text
     *            any text
     * @return one line, with a dot for each such character
     */
    public static String clean(String text) {
        return text.codePoints().allMatch(Display::isHarmless)
                ? text
                : text.codePoints().map(c -> isHarmless(c) ? c : STAND_IN)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isHarmless(int c) {
        // the overrides of writing direction would let a subject rewrite its own line
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> !(c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
        };
    }

    /**
     * Measures a text.
     *
     * @param text
     *            a text without control characters
     * @return number of columns that it takes: two for a wide character of East Asia, none for a combining one
     */
    public static int width(String text) {
        return text.codePoints().map(Display::width).sum();
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        for (var i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Cuts a text.
     *
     * @param text
     *            a text without control characters
     * @param columns
     *            most columns that it may take, at least 1
     * @return the text, or its beginning and an ellipsis
     */
    public static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        var taken = 0;
        var end = 0;
        while (taken + width(text.codePointAt(end)) < columns) {
            taken += width(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + ELLIPSIS;
    }
}
