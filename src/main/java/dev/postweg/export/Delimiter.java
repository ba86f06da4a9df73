package dev.postweg.export;

import java.util.Locale;

/** What stands between the cells of a CSV file. */
public enum Delimiter {
    /** As in RFC 4180. */
    COMMA(','),
    /** What Excel expects where the comma stands before decimals. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    /**
     * Returns the character.
     *
     * @return comma, semicolon or tab
     */
    public char sign() {
        return sign;
    }

    /**
     * Returns the delimiter that Excel expects.
     *
     * @param locale
     *            the locale of the person who will open the file
     * @return the semicolon where the locale writes decimals with a comma, else the comma
     */
    public static Delimiter of(Locale locale) {
        return DecimalMark.of(locale) == DecimalMark.COMMA ? SEMICOLON : COMMA;
    }
}
