package dev.postweg.format;

import java.util.List;
import java.util.Locale;

/**
 * The server that wrote a file, as far as can be told. No log names it, so it is always a guess.
 *
 * @param name
 *            its short name in upper case; empty where nothing tells
 * @param clue
 *            what told
 * @param detail
 *            how many of the rows that tell agree, such as {@code 120/123}, or the folder; empty where nothing tells
 */
public record ServerName(String name, Clue clue, String detail) {
    /** Rows that are worth to look at. */
    public static final int ROWS = 200;

    /**
     * Guesses the server of a file.
     *
     * @param rows
     *            its first rows, {@link #ROWS} are enough
     * @param path
     *            where it lies, with slashes of either kind
     * @return the server
     */
    public static ServerName guess(List<Entry.Row> rows, String path) {
        return new ServerName("", Clue.NONE, "");
    }

    /**
     * Returns how the name was found.
     *
     * @param locale
     *            German, or English for any other
     * @return a short sentence
     */
    public String message(Locale locale) {
        return Texts.of(clue, detail, locale);
    }
}
