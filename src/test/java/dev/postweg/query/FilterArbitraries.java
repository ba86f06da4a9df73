package dev.postweg.query;

import dev.postweg.query.Condition.IpRange;
import dev.postweg.query.Condition.NumberRange;
import dev.postweg.query.Condition.OneOf;
import dev.postweg.query.Condition.Present;
import dev.postweg.query.Condition.Regex;
import dev.postweg.query.Condition.Text;
import dev.postweg.query.Condition.TimeSpan;
import dev.postweg.query.Filter.FieldMatch;
import dev.postweg.query.TextPattern.Literal;
import dev.postweg.query.TextPattern.Part;
import dev.postweg.query.TextPattern.Wildcard;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random filters, in the one form that {@link Filters} and the parser give. */
public final class FilterArbitraries {
    private FilterArbitraries() {
    }

    /**
     * Makes trees of any of the language's parts.
     *
     * @return filters up to three levels deep
     */
    public static Arbitrary<Filter> filters() {
        return tree(3);
    }

    private static Arbitrary<Filter> tree(int depth) {
        if (depth == 0) {
            return leaf();
        }
        var inner = tree(depth - 1);
        var several = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(leaf(), leaf(), several.map(Filters::and), several.map(Filters::or),
                inner.map(Filters::not));
    }

    private static Arbitrary<Filter> leaf() {
        return Arbitraries.oneOf(pattern().map(Filters::words), column(),
                Arbitraries.of(QueryField.values()).flatMap(FilterArbitraries::match));
    }

    private static Arbitrary<Filter> column() {
        return Combinators.combine(text(1), condition(QueryField.CONTEXT)).as(Filter.ColumnMatch::new);
    }

    private static Arbitrary<Filter> match(QueryField field) {
        var one = condition(field);
        var several = one.filter(condition -> !(condition instanceof Present)).list().ofMinSize(2).ofMaxSize(3)
                .uniqueElements().map(OneOf::new);
        return Arbitraries.oneOf(one, one, several).map(condition -> new FieldMatch(field, condition));
    }

    private static Arbitrary<Condition> condition(QueryField field) {
        var typed = switch (field.kind()) {
            case NUMBER, SIZE, DURATION -> numbers();
            case TIME -> times();
            case IP -> addresses();
            case ENUM -> Arbitraries.of(field.choices())
                    .<Condition>map(choice -> new Text(TextPattern.whole(choice)));
            case TEXT, ADDRESS -> pattern().<Condition>map(Text::new);
            case EXACT, ID, CODE -> pattern().map(pattern -> pattern.comparable(field.kind()))
                    .filter(pattern -> !pattern.parts().isEmpty() && !pattern.equals(TextPattern.ANY))
                    .<Condition>map(Text::new);
        };
        var present = Arbitraries.<Condition>just(new Present());
        return field.kind().ordered()
                ? Arbitraries.oneOf(typed, typed, present)
                : Arbitraries.oneOf(typed, typed, present, regexes());
    }

    /** Neither empty nor everything; those two are read as "has no value" and "has one". */
    private static Arbitrary<TextPattern> pattern() {
        var part = Arbitraries.<Part>oneOf(text(1).map(Literal::new), text(1).map(Literal::new),
                Arbitraries.of(Wildcard.values()));
        return part.list().ofMinSize(1).ofMaxSize(4).map(TextPattern::new)
                .filter(pattern -> !pattern.parts().isEmpty() && !pattern.equals(TextPattern.ANY));
    }

    static Arbitrary<String> text(int min) {
        var piece = Arbitraries.of("a", "B", "ä", "ß", " ", "\u00a0", "*", "?", "\\", "\"", "(", ")", "[", "]", "{",
                "}", ":",
                "::", "-", "=", "<", ">", ">=", "/", "re:/", "AND", "OR", "NOT", "TO", "%", "_", "'", "@", ".", "\t",
                "subject:", "5", "10.0.0.1", "\ud83d\ude00");
        return piece.list().ofMinSize(min).ofMaxSize(4).map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<Condition> numbers() {
        var limit = Arbitraries.longs().between(-1_000_000_000_000_000L, 1_000_000_000_000_000L);
        var round = Arbitraries.of(0L, 1L, 999L, 1000L, 1024L, 30_000L, 30_001L, 5L << 20, (5L << 20) - 1, 3_600_000L);
        var ends = Arbitraries.oneOf(limit, round, round);
        return Combinators.combine(Arbitraries.oneOf(ends, Arbitraries.just(Long.MIN_VALUE)),
                Arbitraries.oneOf(ends, Arbitraries.just(Long.MAX_VALUE)))
                .as((one, other) -> new NumberRange(Math.min(one, other), Math.max(one, other)));
    }

    private static Arbitrary<Condition> times() {
        var moment = Arbitraries.longs().between(Instant.parse("0001-01-01T00:00:00Z").toEpochMilli(),
                Instant.parse("9999-12-31T23:59:59Z").toEpochMilli());
        var day = Arbitraries.longs().between(0, 20_000).map(days -> days * 86_400_000);
        var ends = Arbitraries.oneOf(moment, day);
        return Combinators.combine(Arbitraries.oneOf(ends, Arbitraries.just(Long.MIN_VALUE)),
                Arbitraries.oneOf(ends, Arbitraries.just(Long.MAX_VALUE)))
                .filter((one, other) -> !one.equals(other))
                .as((one, other) -> new TimeSpan(Math.min(one, other), Math.max(one, other)));
    }

    private static Arbitrary<Condition> addresses() {
        var v4 = Arbitraries.longs().between(0, 0xFFFF_FFFFL).map(IpAddress::v4);
        var v6 = Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(IpAddress::v6)
                .filter(address -> address.family() == IpAddress.Family.V6);
        var network = Combinators.combine(Arbitraries.oneOf(v4, v6), Arbitraries.integers().between(0, 32))
                .<Condition>as((address, prefix) -> new IpRange(address.first(prefix), address.last(prefix)));
        return Arbitraries.oneOf(network, ipRange(v4), ipRange(v6));
    }

    private static Arbitrary<Condition> ipRange(Arbitrary<IpAddress> address) {
        return Combinators.combine(address, address).as((one, other) -> one.compareTo(other) <= 0
                ? new IpRange(one, other)
                : new IpRange(other, one));
    }

    private static Arbitrary<Condition> regexes() {
        return Arbitraries.of(List.of("a", "^re: .*\\d+", "a/b", "/", "\\\\", "[a-z]{2,}|\"x y\"", "\\(", "(?i)ä"))
                .map(Regex::new);
    }
}
