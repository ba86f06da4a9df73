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
import java.util.function.Predicate;

/** What filters mean: the yardstick for every faster way to run them. */
public final class FilterPredicate {
    private FilterPredicate() {
    }

    /**
     * Turns a filter into a test of rows. Regular expressions in it make the test one for a single thread, and one that
     * may throw {@link RegexSearch.TooExpensive}.
     *
     * @param filter
     *            a filter
     * @return true for the rows that meet it
     */
    public static Predicate<Row> of(Filter filter) {
        return switch (filter) {
            case All() -> row -> true;
            case And(var filters) -> all(filters);
            case Or(var filters) -> any(filters);
            case Not(var inner) -> of(inner).negate();
            case Words(var pattern) -> words(pattern);
            case FieldMatch(var field, var condition) -> match(field, condition);
            case ColumnMatch(var column, var condition) -> {
                var test = test(Kind.TEXT, condition);
                yield row -> !row.column(column).isEmpty() && test.test(row.column(column));
            }
        };
    }

    private static Predicate<Row> all(List<Filter> filters) {
        var tests = filters.stream().map(FilterPredicate::of).toList();
        return row -> tests.stream().allMatch(test -> test.test(row));
    }

    private static Predicate<Row> any(List<Filter> filters) {
        var tests = filters.stream().map(FilterPredicate::of).toList();
        return row -> tests.stream().anyMatch(test -> test.test(row));
    }

    private static Predicate<Row> words(TextPattern pattern) {
        return any(Words.FIELDS.stream().<Filter>map(field -> new FieldMatch(field, new Text(pattern))).toList());
    }

    private static Predicate<Row> match(QueryField field, Condition condition) {
        var test = test(field.kind(), condition);
        return row -> field.parts().stream().flatMap(part -> row.values(part).stream())
                .anyMatch(value -> !value.isEmpty() && test.test(value));
    }

    private static Predicate<String> test(Kind kind, Condition condition) {
        return switch (condition) {
            case Text(var pattern) -> value -> pattern.matches(kind.comparable(value));
            case Present() -> value -> true;
            case NumberRange(var min, var max) -> value -> {
                var number = Values.number(value);
                return number.isPresent() && min <= number.getAsLong() && number.getAsLong() <= max;
            };
            case TimeSpan(var from, var to) -> value -> {
                var time = Values.time(value);
                return time.isPresent() && from <= time.getAsLong() && time.getAsLong() < to;
            };
            case IpRange range ->
                value -> IpAddress.parse(value).filter(address -> contains(range, address)).isPresent();
            case Regex(var expression) -> new RegexSearch(expression)::find;
            case OneOf(var conditions) -> {
                var tests = conditions.stream().map(one -> test(kind, one)).toList();
                yield value -> tests.stream().anyMatch(one -> one.test(value));
            }
        };
    }

    private static boolean contains(IpRange range, IpAddress address) {
        return address.family() == range.low().family() && range.low().compareTo(address) <= 0
                && address.compareTo(range.high()) <= 0;
    }
}
