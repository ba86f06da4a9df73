package dev.postweg.query;

import dev.postweg.query.Condition.NumberRange;
import dev.postweg.query.Condition.Present;
import dev.postweg.query.Condition.Text;
import dev.postweg.query.Condition.TimeSpan;
import dev.postweg.query.Token.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Reads what stands after a field's colon, by the kind of the field. */
final class ValueReader {
    private final ParseContext context;

    ValueReader(ParseContext context) {
        this.context = context;
    }

    /** A value without a sign before it. */
    Filter plain(Target target, Token value) throws Failure {
        if (value.pattern().parts().isEmpty()) {
            return Filters.not(target.match(new Present()));
        }
        if (value.pattern().equals(TextPattern.ANY)) {
            return target.match(new Present());
        }
        return switch (target.kind()) {
            case NUMBER, SIZE, DURATION -> {
                var number = number(target, value);
                yield target.match(new NumberRange(number, number));
            }
            case TIME -> target.match(time(target, value));
            case IP -> target.match(ip(target, value));
            case ENUM -> target.match(new Text(choice(target, value)));
            case TEXT, ADDRESS -> target.match(new Text(value.pattern().anywhere()));
            case EXACT, ID, CODE -> text(target, value);
        };
    }

    /** A value with a sign before it: for an ordered kind {@code >} and its like, for any kind {@code =}. */
    Filter compared(Target target, String sign, Token value) throws Failure {
        if (sign.equals("=")) {
            var typed = target.kind().ordered() || target.kind() == Kind.IP;
            var plain = typed && value.is(Type.WORD) || target.kind() == Kind.ENUM;
            return plain ? plain(target, value) : text(target, value);
        }
        if (target.kind() == Kind.TIME) {
            var span = period(target, value);
            return span(target, value, switch (sign) {
                case ">" -> Times.span(span.to(), Long.MAX_VALUE);
                case ">=" -> Times.span(span.from(), Long.MAX_VALUE);
                case "<" -> Times.span(Long.MIN_VALUE, span.from());
                default -> Times.span(Long.MIN_VALUE, span.to());
            });
        }
        var number = number(target, value);
        return target.match(switch (sign) {
            case ">" -> new NumberRange(number + 1, Long.MAX_VALUE);
            case ">=" -> new NumberRange(number, Long.MAX_VALUE);
            case "<" -> new NumberRange(Long.MIN_VALUE, number - 1);
            default -> new NumberRange(Long.MIN_VALUE, number);
        });
    }

    /** A regular expression. */
    Filter regex(Target target, Token value) throws Failure {
        if (target.kind().ordered()) {
            throw new Failure(value, Problem.NO_REGEX, target.name());
        }
        try {
            new RegexSearch(value.text());
        } catch (PatternSyntaxException syntax) {
            throw new Failure(value, Problem.BAD_REGEX, syntax.getDescription());
        }
        return target.match(new Condition.Regex(value.text()));
    }

    /** A range in brackets. */
    Filter range(Target target, Range range) throws Failure {
        return switch (target.kind()) {
            case IP -> target.match(IpRanges.between(range.low().text(), range.high().text())
                    .orElseThrow(() -> new Failure(range.low().start(), range.high().end(), Problem.NOT_AN_IP,
                            Optional.empty(), List.of(range.low().text() + "-" + range.high().text()))));
            case TIME -> times(target, range);
            default -> numbers(target, range);
        };
    }

    private Filter numbers(Target target, Range range) throws Failure {
        var min = Range.isOpenEnd(range.low())
                ? Long.MIN_VALUE
                : number(target, range.low()) + (range.withoutLow() ? 1 : 0);
        var max = Range.isOpenEnd(range.high())
                ? Long.MAX_VALUE
                : number(target, range.high()) - (range.withoutHigh() ? 1 : 0);
        if (max < min) {
            throw empty(range);
        }
        return target.match(new NumberRange(min, max));
    }

    private Filter times(Target target, Range range) throws Failure {
        var from = Long.MIN_VALUE;
        var to = Long.MAX_VALUE;
        if (!Range.isOpenEnd(range.low())) {
            var low = period(target, range.low());
            from = range.withoutLow() ? low.to() : low.from();
        }
        if (!Range.isOpenEnd(range.high())) {
            var high = period(target, range.high());
            to = range.withoutHigh() ? high.from() : high.to();
        }
        return target.match(Times.span(from, to).orElseThrow(() -> empty(range)));
    }

    private TimeSpan time(Target target, Token value) throws Failure {
        if (target.form() == Target.Form.LAST) {
            var back = Amounts.read(Kind.DURATION, value.text());
            if (back.isEmpty() || back.getAsLong() < 0) {
                throw new Failure(value, Problem.NOT_A_DURATION, value.text());
            }
            return Times.span(context.end() - back.getAsLong(), Long.MAX_VALUE)
                    .orElseThrow(() -> new Failure(value, Problem.NOT_A_DURATION, value.text()));
        }
        var period = period(target, value);
        return switch (target.form()) {
            case AFTER -> new TimeSpan(period.from(), Long.MAX_VALUE);
            case BEFORE -> new TimeSpan(Long.MIN_VALUE, period.from());
            default -> period;
        };
    }

    private TimeSpan period(Target target, Token value) throws Failure {
        return Times.read(value.text(), context.zone())
                .orElseThrow(() -> new Failure(value, Problem.NOT_A_TIME, value.text(), target.name()));
    }

    private static long number(Target target, Token value) throws Failure {
        var kind = target.kind();
        return Amounts.read(kind, value.text()).orElseThrow(() -> new Failure(value, switch (kind) {
            case SIZE -> Problem.NOT_A_SIZE;
            case DURATION -> Problem.NOT_A_DURATION;
            default -> Problem.NOT_A_NUMBER;
        }, value.text(), target.name()));
    }

    private static Condition ip(Target target, Token value) throws Failure {
        var range = IpRanges.read(value.text());
        if (range.isPresent()) {
            return range.get();
        }
        if (value.pattern().wholeText().isPresent()) {
            throw new Failure(value, Problem.NOT_AN_IP, value.text(), target.name());
        }
        return new Text(value.pattern());
    }

    private static TextPattern choice(Target target, Token value) throws Failure {
        var choices = target.choices();
        var exact = choices.stream().filter(value.pattern()::matches).toList();
        if (value.pattern().wholeText().isPresent() && !exact.isEmpty()) {
            return TextPattern.whole(exact.getFirst());
        }
        if (exact.isEmpty()) {
            throw new Failure(value.start(), value.end(), Problem.UNKNOWN_VALUE,
                    Suggestion.nearest(value.text(), choices),
                    List.of(value.text(), target.name(), String.join(", ", choices)));
        }
        return value.pattern();
    }

    private static Filter text(Target target, Token value) {
        if (value.pattern().parts().isEmpty()) {
            return Filters.not(target.match(new Present()));
        }
        var pattern = value.pattern().comparable(target.kind());
        return target.match(pattern.equals(TextPattern.ANY) ? new Present() : new Text(pattern));
    }

    private static Filter span(Target target, Token value, Optional<TimeSpan> span) throws Failure {
        return target.match(
                span.orElseThrow(() -> new Failure(value, Problem.NOT_A_TIME, value.text(), target.name())));
    }

    private static Failure empty(Range range) {
        return new Failure(range.open().start(), range.close().end(), Problem.EMPTY_RANGE, Optional.empty(),
                List.of(range.low().text(), range.high().text()));
    }

}
