package dev.postweg.export;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How a CSV file is written.
 *
 * @param delimiter
 *            what stands between cells
 * @param lineEnd
 *            what stands between rows
 * @param encoding
 *            how characters become bytes
 * @param formulas
 *            what happens to a text that a spreadsheet would take for a formula
 * @param times
 *            how moments are written
 * @param decimals
 *            what stands before milliseconds in {@link Times#SPREADSHEET}
 */
public record CsvStyle(Delimiter delimiter, LineEnd lineEnd, Encoding encoding, Formulas formulas, Times times,
        DecimalMark decimals) {
    /** What stands between rows. */
    public enum LineEnd {
        /** Carriage return and line feed. */
        CRLF("\r\n"),
        /** Line feed. */
        LF("\n");

        private final String text;

        LineEnd(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** How characters become bytes. */
    public enum Encoding {
        /** UTF-8 without a byte order mark. */
        UTF_8(StandardCharsets.UTF_8, ""),
        /** UTF-8 with the byte order mark by which Excel knows it. */
        UTF_8_BOM(StandardCharsets.UTF_8, "\uFEFF"),
        /** UTF-16, little end first, with a byte order mark. */
        UTF_16LE(StandardCharsets.UTF_16LE, "\uFEFF");

        private final Charset charset;
        private final String mark;

        Encoding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }

        Charset charset() {
            return charset;
        }

        String mark() {
            return mark;
        }
    }

    /** What happens to a text that a spreadsheet would take for a formula. */
    public enum Formulas {
        /** It stays as it is. */
        KEPT,
        /** It gets an apostrophe in front, so that a mail's subject cannot run a command. */
        NEUTRALISED
    }

    /** How moments are written. */
    public enum Times {
        /** As in the log: ISO 8601 in UTC. */
        ISO,
        /** In UTC in a form that a spreadsheet takes for a date; the column's name says UTC. */
        SPREADSHEET
    }

    /**
     * Returns the style for other programs: RFC 4180 in UTF-8, every value as it stands.
     *
     * @return commas, CRLF, no byte order mark
     */
    public static CsvStyle plain() {
        return new CsvStyle(Delimiter.COMMA, LineEnd.CRLF, Encoding.UTF_8, Formulas.KEPT, Times.ISO, DecimalMark.DOT);
    }

    /**
     * Returns the style that Excel opens right by a double click.
     *
     * @param locale
     *            the locale of the person who will open it
     * @return semicolons where the locale writes decimals with a comma, else commas
     */
    public static CsvStyle excel(Locale locale) {
        return new CsvStyle(Delimiter.of(locale), LineEnd.CRLF, Encoding.UTF_8_BOM, Formulas.NEUTRALISED,
                Times.SPREADSHEET, DecimalMark.of(locale));
    }

    /**
     * Returns this style with another delimiter.
     *
     * @param other
     *            what shall stand between cells
     * @return a new style
     */
    public CsvStyle with(Delimiter other) {
        return new CsvStyle(other, lineEnd, encoding, formulas, times, decimals);
    }

    /**
     * Returns this style with another encoding.
     *
     * @param other
     *            how characters shall become bytes
     * @return a new style
     */
    public CsvStyle with(Encoding other) {
        return new CsvStyle(delimiter, lineEnd, other, formulas, times, decimals);
    }
}
