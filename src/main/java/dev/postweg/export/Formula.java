package dev.postweg.export;

/** Keeps texts of strangers from being run as formulas by a spreadsheet. */
final class Formula {
    // the four signs that begin one, their full-width forms, and the characters that Excel skips before it looks
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formula() {
    }

    /** Puts an apostrophe in front of a text that could be run. */
    static String neutralise(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
