package dev.postweg.view;

import dev.postweg.query.Filter;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives the rows that a filter names a colour.
 *
 * @param use
 *            whether it counts
 * @param lists
 *            in which lists
 * @param text
 *            the colour of their text
 * @param back
 *            the colour behind it
 * @param name
 *            what it is called
 * @param filter
 *            as typed
 */
record ColourRule(Use use, Lists lists, Tint text, Tint back, String name, String filter) {
    private static final int PARTS = 6;

    /** What the program brings along: what went wrong, what waits, who came without a logon. */
    static final List<ColourRule> FIRST = List.of(
            new ColourRule(Use.ON, Lists.EVENTS, Tint.RED, Tint.RED, "Failures", "kind:bad-end"),
            new ColourRule(Use.ON, Lists.MESSAGES, Tint.RED, Tint.RED, "Failed mails",
                    "outcome:(failed OR rejected)"),
            new ColourRule(Use.ON, Lists.EVENTS, Tint.AMBER, Tint.AMBER, "Deferrals", "event:DEFER"),
            new ColourRule(Use.ON, Lists.MESSAGES, Tint.AMBER, Tint.AMBER, "Waiting mails", "outcome:deferred"),
            new ColourRule(Use.ON, Lists.EVENTS, Tint.NONE, Tint.PURPLE, "Handed in without a logon", "code:0cA"),
            new ColourRule(Use.ON, Lists.MESSAGES, Tint.NONE, Tint.PURPLE, "Without a logon", "anonymous:yes"),
            new ColourRule(Use.ON, Lists.MESSAGES, Tint.NONE, Tint.TEAL, "Slow mails", "latency:>=5min"),
            new ColourRule(Use.ON, Lists.EVENTS, Tint.GREY, Tint.NONE, "Shadow redundancy", "kind:shadow"));

    /** Whether a rule counts. */
    enum Use {
        ON, OFF
    }

    /** In which lists a rule counts. */
    enum Lists {
        EVENTS, MESSAGES, BOTH;

        boolean has(RowKind<?> kind) {
            return this == BOTH || kind.id().equals(name().toLowerCase(Locale.ROOT));
        }
    }

    /** Reads a line of settings or of a file. */
    static Optional<ColourRule> ofLine(String line) {
        var parts = line.split("\t", PARTS);
        if (parts.length < PARTS || parts[4].isBlank() || parts[5].isBlank()) {
            return Optional.empty();
        }
        return pick(Use.values(), parts[0]).flatMap(use -> pick(Lists.values(), parts[1]).flatMap(
                lists -> Tint.of(parts[2]).flatMap(text -> Tint.of(parts[3]).map(
                        back -> new ColourRule(use, lists, text, back, parts[4], parts[5])))));
    }

    private static <E extends Enum<E>> Optional<E> pick(E[] values, String id) {
        return Arrays.stream(values).filter(value -> value.name().toLowerCase(Locale.ROOT).equals(id)).findFirst();
    }

    /** The line that {@link #ofLine} reads. */
    String line() {
        return String.join("\t", use.name().toLowerCase(Locale.ROOT), lists.name().toLowerCase(Locale.ROOT),
                text.id(), back.id(), name.replaceAll("\\s+", " "), filter.replaceAll("\\s+", " "));
    }

    /** What its filter means; nothing where it cannot be read. */
    Optional<Filter> read(ParseContext context) {
        return Parser.parse(filter, context) instanceof ParseResult.Ok(var parsed)
                ? Optional.of(parsed)
                : Optional.empty();
    }

    ColourRule with(Use other) {
        return new ColourRule(other, lists, text, back, name, filter);
    }
}
