package dev.postweg.query;

import dev.postweg.query.Condition.NumberRange;
import dev.postweg.query.Condition.TimeSpan;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes ranges of numbers and times, each limit in the way that is easier to read. */
final class Ranges {
    private Ranges() {
    }

    static String write(Kind kind, NumberRange range) {
        var min = range.min();
        var max = range.max();
        if (min == max) {
            return Amounts.write(kind, min);
        }
        var above = min != Long.MIN_VALUE && Amounts.rounder(kind, min - 1, min);
        var below = max != Long.MAX_VALUE && Amounts.rounder(kind, max + 1, max);
        var low = min == Long.MIN_VALUE ? "*" : Amounts.write(kind, above ? min - 1 : min);
        var high = max == Long.MAX_VALUE ? "*" : Amounts.write(kind, below ? max + 1 : max);
        if (min != Long.MIN_VALUE && max == Long.MAX_VALUE) {
            return (above ? ">" : ">=") + low;
        }
        if (min == Long.MIN_VALUE && max != Long.MAX_VALUE) {
            return (below ? "<" : "<=") + high;
        }
        return (above ? "{" : "[") + low + " TO " + high + (below ? "}" : "]");
    }

    static String write(TimeSpan span) {
        var from = span.from();
        var to = span.to();
        if (from == Long.MIN_VALUE || to == Long.MAX_VALUE) {
            return from != Long.MIN_VALUE
                    ? ">=" + Times.write(from)
                    : to != Long.MAX_VALUE ? "<" + Times.write(to) : "[* TO *]";
        }
        return isDay(from, to) ? Times.write(from) : "[" + Times.write(from) + " TO " + Times.write(to) + "}";
    }

    private static boolean isDay(long from, long to) {
        var start = Instant.ofEpochMilli(from);
        return start.truncatedTo(ChronoUnit.DAYS).equals(start)
                && start.plus(1, ChronoUnit.DAYS).toEpochMilli() == to;
    }
}
