package dev.postweg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Filters with names, as a text that people read, edit and pass on: a line each, {@code name = filter}. A line that
 * begins with {@code #} is a remark. A name ends at the first equals sign.
 */
public final class FilterFile {
    private static final char SIGN = '=';

    private FilterFile() {
    }

    /**
     * A filter that has a name.
     *
     * @param name
     *            as the user calls it
     * @param text
     *            of the filter as it was typed, so that {@code last:2h} stays relative
     */
    public record Named(String name, String text) {
        /**
         * Writes the line.
         *
         * @return name, sign and filter
         */
        public String line() {
            return name + " " + SIGN + " " + text;
        }
    }

    /**
     * A line that was left out.
     *
     * @param line
     *            its number, from 1
     * @param reason
     *            why, as a sentence
     */
    public record Bad(int line, String reason) {
    }

    /**
     * What a file holds.
     *
     * @param filters
     *            in the order of the lines
     * @param bad
     *            what was left out
     */
    public record Content(List<Named> filters, List<Bad> bad) {
        /** Copies the lists. */
        public Content {
            filters = List.copyOf(filters);
            bad = List.copyOf(bad);
        }
    }

    /**
     * Tells whether a name can stand in a file.
     *
     * @param name
     *            any text
     * @return true for one line with a letter or sign, without an equals sign, that is no remark
     */
    public static boolean isName(String name) {
        return !name.isBlank() && name.indexOf(SIGN) < 0 && !isRemark(name)
                && name.chars().noneMatch(Character::isISOControl);
    }

    /**
     * Reads a line without a look at its filter.
     *
     * @param line
     *            of a file
     * @return name and filter, or nothing where there is no sign between them
     */
    public static Optional<Named> line(String line) {
        var sign = line.indexOf(SIGN);
        return sign < 0
                ? Optional.empty()
                : Optional.of(new Named(line.substring(0, sign).strip(), line.substring(sign + 1).strip()));
    }

    /**
     * Reads all names of a file, without a look at their filters.
     *
     * @param text
     *            all of it; a byte order mark does not count
     * @return names and filters in the order of the lines; remarks and lines without a sign are left out
     */
    public static List<Named> lines(String text) {
        return all(text).filter(line -> !isRemark(line)).flatMap(line -> line(line).stream()).toList();
    }

    private static Stream<String> all(String text) {
        return text.replaceFirst("^\uFEFF", "").lines();
    }

    private static boolean isRemark(String line) {
        return line.strip().startsWith("#");
    }

    /**
     * Reads a file.
     *
     * @param text
     *            all of it; a byte order mark does not count
     * @param locale
     *            language of the reasons
     * @return every good line, and every bad one with its number
     */
    public static Content read(String text, Locale locale) {
        var filters = new ArrayList<Named>();
        var bad = new ArrayList<Bad>();
        var number = 0;
        for (var line : all(text).toList()) {
            number++;
            if (!line.isBlank() && !isRemark(line)) {
                var named = line(line);
                var reason = named.map(filter -> reason(filter, locale))
                        .orElseGet(() -> Optional.of(new Texts(locale).get("file.no-sign")));
                if (reason.isPresent()) {
                    bad.add(new Bad(number, reason.get()));
                } else {
                    named.ifPresent(filters::add);
                }
            }
        }
        return new Content(filters, bad);
    }

    private static Optional<String> reason(Named filter, Locale locale) {
        if (!isName(filter.name)) {
            return Optional.of(new Texts(locale).get("file.no-name"));
        }
        if (filter.text.isEmpty()) {
            return Optional.of(new Texts(locale).get("file.no-filter", filter.name));
        }
        return Parser.parse(filter.text, ParseContext.utc(0)) instanceof ParseResult.Error error
                ? Optional.of(new Texts(locale).get("file.bad-filter", filter.name, error.position() + 1,
                        error.message(locale)))
                : Optional.empty();
    }

    /**
     * Writes a file.
     *
     * @param filters
     *            in order
     * @return the text, with a remark that says what it is
     */
    public static String write(List<Named> filters) {
        return filters.stream().map(filter -> filter.line() + "\n")
                .collect(Collectors.joining("", "# Filters of Postweg, a line each: name = filter\n", ""));
    }
}
