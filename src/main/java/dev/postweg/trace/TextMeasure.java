package dev.postweg.trace;

/** Tells how wide a text is, so that window, SVG and PNG share one layout. */
@FunctionalInterface
public interface TextMeasure {
    /** Widths of a usual sans-serif face, on the generous side. */
    TextMeasure AVERAGE = (text, size, weight) -> {
        var width = 0.0;
        for (var i = 0; i < text.length(); i++) {
            width += averageWidth(text.charAt(i));
        }
        return width * size * (weight == Weight.BOLD ? 1.1 : 1);
    };

    /** How strong a face is. */
    enum Weight {
        /** Plain. */
        NORMAL,
        /** Strong. */
        BOLD
    }

    /**
     * Measures a text.
     *
     * @param text
     *            one line
     * @param size
     *            of the face, in pixels
     * @param weight
     *            of the face
     * @return in pixels
     */
    double width(String text, double size, Weight weight);

    /**
     * Cuts the middle out of a text that is too wide; its ends tell names of hosts apart.
     *
     * @param text
     *            one line
     * @param size
     *            of the face, in pixels
     * @param weight
     *            of the face
     * @param widest
     *            in pixels
     * @return the text, or what fits of it with an ellipsis
     */
    default String fit(String text, double size, Weight weight, double widest) {
        var cut = text;
        for (var keep = text.length() - 1; keep > 4 && width(cut, size, weight) > widest; keep--) {
            cut = text.substring(0, (keep + 1) / 2) + "…" + text.substring(text.length() - keep / 2);
        }
        return cut;
    }

    private static double averageWidth(char c) {
        if ("iljtfI.,:;|'!()[]{}/ ".indexOf(c) >= 0) {
            return 0.38;
        }
        if ("mwMW@%…—".indexOf(c) >= 0) {
            return 0.98;
        }
        if (c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'Þ') {
            return 0.74;
        }
        // scripts of the far east fill a square
        return c >= 0x1100 ? 1.05 : 0.64;
    }
}
