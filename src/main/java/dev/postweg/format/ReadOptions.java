package dev.postweg.format;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the user says about files that do not tell it themselves.
 *
 * @param encoding
 *            of all files; empty to tell it by content
 * @param zone
 *            of the local times of exports; empty to find it out, or to assume one and say so
 * @param order
 *            of the dates of exports; empty to find it out, or to assume one and say so
 */
public record ReadOptions(Optional<Encoding> encoding, Optional<ZoneId> zone, Optional<DateOrder> order) {
    private static final String NOTHING = "-";

    /** All is told by content. */
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Tells whether anything was said.
     *
     * @return true where files that were read before may have to be read in another way
     */
    public boolean any() {
        return encoding.isPresent() || zone.isPresent() || order.isPresent();
    }

    /**
     * Returns these options, and what others say where these say nothing.
     *
     * @param others
     *            the others
     * @return both together
     */
    public ReadOptions orElse(ReadOptions others) {
        return new ReadOptions(encoding.or(others::encoding), zone.or(others::zone), order.or(others::order));
    }

    /**
     * Writes the options down.
     *
     * @return zone, order and encoding with blanks between them, a dash for each of which nothing is said
     */
    public String text() {
        return zone.map(ZoneId::getId).orElse(NOTHING) + " " + order.map(ReadOptions::text).orElse(NOTHING) + " "
                + encoding.map(Encoding::name).orElse(NOTHING);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text
     *            the text
     * @return the options; nothing is said where the text says what nobody knows
     */
    public static ReadOptions ofText(String text) {
        var parts = Arrays.asList(text.split(" "));
        return parts.size() == 3
                ? new ReadOptions(said(parts.get(2), Encoding::ofName), said(parts.get(0), ReadOptions::zone),
                        said(parts.get(1), ReadOptions::order))
                : NONE;
    }

    // the JDK looks for an unknown charset in all of its modules, for each file anew
    private static <T> Optional<T> said(String text, Function<String, Optional<T>> meaning) {
        return text.equals(NOTHING) ? Optional.empty() : meaning.apply(text);
    }

    /**
     * Returns the options that read a file as it was read.
     *
     * @param choices
     *            what {@link LogFormat#choices} told of it
     * @return the same reading, said rather than found out
     */
    public static ReadOptions ofChoices(String choices) {
        var parts = List.of(choices.strip().split(" "));
        return switch (parts.size()) {
            case 1 -> ofText("- - " + (choices.isBlank() ? NOTHING : parts.getFirst()));
            case 2 -> ofText(choices + " " + NOTHING);
            default -> ofText(choices);
        };
    }

    static String text(DateOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException _) {
            // a zone that this computer does not know any more
            return Optional.empty();
        }
    }

    private static Optional<DateOrder> order(String name) {
        return Arrays.stream(DateOrder.values()).filter(order -> text(order).equals(name)).findFirst();
    }
}
