package dev.postweg.export;

import java.util.regex.Pattern;

/** Writes texts so that Excel gives them back as they are. */
final class XlsxText {
    /** Excel refuses a workbook with a longer text in a cell. */
    static final int MOST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {
    }

    /**
     * Escapes what XML or Excel would drop: control characters and blanks at the ends, as {@code _x0020_}. A text that
     * is too long for a cell is cut and ends with an ellipsis.
     */
    static String of(String text) {
        var escaped = new StringBuilder();
        var whole = ESCAPE.matcher(cut(text, MOST)).replaceAll("_x005F_");
        for (var i = 0; i < whole.length(); i++) {
            var c = whole.charAt(i);
            var edge = i == 0 || i == whole.length() - 1;
            if (c < ' ' && c != '\n' && c != '\t' || edge && Character.isWhitespace(c)) {
                escaped.append("_x%04X_".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return cut(escaped.toString(), MOST);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
