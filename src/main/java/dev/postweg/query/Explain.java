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
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what a filter asks for. */
public final class Explain {
    private final Texts texts;

    private Explain(Texts texts) {
        this.texts = texts;
    }

    /**
     * Says what a filter asks for.
     *
     * @param filter
     *            a filter
     * @param locale
     *            English or German
     * @return a phrase such as {@code sender contains "alice" and size is more than 5MB}; times are in UTC
     */
    public static String of(Filter filter, Locale locale) {
        return new Explain(new Texts(locale)).say(filter);
    }

    private String say(Filter filter) {
        return switch (filter) {
            case All() -> texts.get("explain.all");
            case And(var filters) -> join(filters, "explain.and");
            case Or(var filters) -> join(filters, "explain.or");
            case Not(FieldMatch(var field, Present())) -> texts.get("explain.absent", field.id());
            case Not(ColumnMatch(var column, Present())) -> texts.get("explain.absent",
                    texts.get("explain.column", column));
            case Not(var inner) -> texts.get("explain.not", inset(inner));
            case Words(var pattern) -> texts.get("explain.words", words(pattern));
            case ColumnMatch(var column, var condition) -> texts.get("explain.column", column) + " "
                    + say(Kind.TEXT, condition);
            case FieldMatch(var field, var condition) -> field.id() + " " + say(field.kind(), condition);
        };
    }

    private String join(List<Filter> filters, String key) {
        return filters.stream().map(this::inset).collect(Collectors.joining(" " + texts.get(key) + " "));
    }

    private String inset(Filter filter) {
        return filter instanceof And || filter instanceof Or ? "(" + say(filter) + ")" : say(filter);
    }

    private String say(Kind kind, Condition condition) {
        return switch (condition) {
            case Text(var pattern) -> text(pattern);
            case Present() -> texts.get("explain.present");
            case NumberRange range -> range(kind, range);
            case TimeSpan span -> span(span);
            case IpRange range -> texts.get(range.low().equals(range.high()) ? "explain.is" : "explain.in",
                    IpRanges.write(range));
            case Regex(var expression) -> texts.get("explain.regex", expression);
            case OneOf(var conditions) -> conditions.stream().map(one -> say(kind, one))
                    .collect(Collectors.joining(" " + texts.get("explain.or") + " "));
        };
    }

    private String text(TextPattern pattern) {
        if (pattern.wholeText().isPresent()) {
            return texts.get("explain.is", pattern.wholeText().get());
        }
        return pattern.isAnywhere()
                ? texts.get("explain.contains", words(pattern))
                : texts.get("explain.like", Quoting.value(pattern));
    }

    private static String words(TextPattern pattern) {
        return pattern.containedText().orElseGet(() -> Quoting.value(pattern.inside()));
    }

    private String range(Kind kind, NumberRange range) {
        if (range.min() == Long.MIN_VALUE && range.max() == Long.MAX_VALUE) {
            return texts.get("explain.any-number");
        }
        var text = Ranges.write(kind, range);
        var sign = text.startsWith(">=") || text.startsWith("<=") ? 2 : 1;
        return switch (text.charAt(0)) {
            case '>' -> texts.get(sign == 2 ? "explain.at-least" : "explain.more", text.substring(sign));
            case '<' -> texts.get(sign == 2 ? "explain.at-most" : "explain.less", text.substring(sign));
            case '[', '{' -> texts.get("explain.between", Amounts.write(kind, range.min()),
                    Amounts.write(kind, range.max()));
            default -> texts.get("explain.is", text);
        };
    }

    private String span(TimeSpan span) {
        var open = span.from() == Long.MIN_VALUE;
        if (span.to() == Long.MAX_VALUE) {
            return open ? texts.get("explain.any-time") : texts.get("explain.from", Times.write(span.from()));
        }
        return open
                ? texts.get("explain.before", Times.write(span.to()))
                : texts.get("explain.span", Times.write(span.from()), Times.write(span.to()));
    }
}
