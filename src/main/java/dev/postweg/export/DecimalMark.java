package dev.postweg.export;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What stands before the decimals. */
public enum DecimalMark {
    /** A dot. */
    DOT('.'),
    /** A comma. */
    COMMA(',');

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    /**
     * Returns the character.
     *
     * @return dot or comma
     */
    public char sign() {
        return sign;
    }

    /**
     * Returns the mark that people of a locale use.
     *
     * @param locale
     *            any locale
     * @return the comma where the locale writes one, else the dot
     */
    public static DecimalMark of(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? COMMA : DOT;
    }
}
