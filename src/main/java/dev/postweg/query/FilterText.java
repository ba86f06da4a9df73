package dev.postweg.query;

import dev.postweg.query.Condition.IpRange;
import dev.postweg.query.Condition.NumberRange;
import dev.postweg.query.Condition.OneOf;
import dev.postweg.query.Condition.Present;
import dev.postweg.query.Condition.Regex;
import dev.postweg.query.Condition.Text;
import dev.postweg.query.Condition.TimeSpan;
import dev.postweg.query.Filter.All;
import dev.postweg.query.Filter.And;
import dev.postweg.query.Filter.ColumnMatch;
import dev.postweg.query.Filter.FieldMatch;
import dev.postweg.query.Filter.Not;
import dev.postweg.query.Filter.Or;
import dev.postweg.query.Filter.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes filters in their one canonical text. Times stand in UTC, so that the text means the same in any zone. For any
 * text that the parser reads, the tree of its canonical text is the tree of the text.
 */
public final class FilterText {
    private FilterText() {
    }

    /**
     * Writes a filter.
     *
     * @param filter
     *            a filter
     * @return its text; empty for the filter that every row meets
     */
    public static String of(Filter filter) {
        return filter instanceof All ? "" : write(filter);
    }

    /**
     * Returns the parts of a filter that must all hold, for chips.
     *
     * @param filter
     *            a filter
     * @return the terms of an {@link And}; nothing for {@link All}; else the filter itself. {@link Filters#and(List)}
     *         puts them together again
     */
    public static List<Filter> terms(Filter filter) {
        return switch (filter) {
            case All() -> List.of();
            case And(var filters) -> filters;
            default -> List.of(filter);
        };
    }

    private static String write(Filter filter) {
        return switch (filter) {
            case All() -> "*";
            case And(var filters) -> filters.stream().map(FilterText::term).collect(Collectors.joining(" "));
            case Or(var filters) -> filters.stream().map(one -> one instanceof Or ? term(one) : write(one))
                    .collect(Collectors.joining(" OR "));
            case Not(var inner) -> "NOT " + term(inner);
            case Words(var pattern) -> Quoting.word(pattern);
            case FieldMatch match -> match(match);
            case ColumnMatch(var column, var condition) -> ColumnMatch.PREFIX + Quoting.column(column) + ":"
                    + value(Kind.TEXT, condition);
        };
    }

    /** A filter as a part of another that binds more strongly. */
    private static String term(Filter filter) {
        return filter instanceof And || filter instanceof Or ? "(" + write(filter) + ")" : write(filter);
    }

    private static String match(FieldMatch match) {
        return switch (match.condition()) {
            case TimeSpan(var from, var to) when to == Long.MAX_VALUE && from != Long.MIN_VALUE -> "after:"
                    + Times.write(from);
            case TimeSpan(var from, var to) when from == Long.MIN_VALUE && to != Long.MAX_VALUE -> "before:"
                    + Times.write(to);
            case OneOf(var conditions) -> match.field().id() + ":" + conditions.stream()
                    .map(condition -> value(match.field().kind(), condition))
                    .collect(Collectors.joining(" OR ", "(", ")"));
            default -> match.field().id() + ":" + value(match.field().kind(), match.condition());
        };
    }

    private static String value(Kind kind, Condition condition) {
        return switch (condition) {
            case Text(var pattern) -> text(kind, pattern);
            case Present() -> "*";
            case NumberRange range -> Ranges.write(kind, range);
            case TimeSpan span -> Ranges.write(span);
            case IpRange range -> IpRanges.write(range);
            case Regex(var expression) -> "re:/" + Quoting.regex(expression) + "/";
            case OneOf(var conditions) -> conditions.stream().map(one -> value(kind, one))
                    .collect(Collectors.joining(" OR ", "(", ")"));
        };
    }

    private static String text(Kind kind, TextPattern pattern) {
        if (kind.free()) {
            return pattern.isAnywhere() ? Quoting.value(pattern.inside()) : "=" + Quoting.value(pattern);
        }
        if (pattern.parts().isEmpty()) {
            return kind == Kind.ID ? "\"<>\"" : "\":\""; // nothing is left of these values, yet they are values
        }
        return kind.ordered() || kind == Kind.IP && pattern.wholeText().isPresent()
                ? "=" + Quoting.phrase(pattern.wholeText().orElse(""))
                : Quoting.value(pattern);
    }
}
