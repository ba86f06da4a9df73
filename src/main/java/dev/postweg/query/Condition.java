package dev.postweg.query;

import java.util.List;

/** What a field's value must meet. A field with several values meets it where one of them does. */
public sealed interface Condition {
    /**
     * The value, in its comparable form ({@link Kind#comparable}), meets a pattern as a whole.
     *
     * @param pattern
     *            "contains" is already spelled out as a {@code *} at both ends
     */
    record Text(TextPattern pattern) implements Condition {
    }

    /** There is a value: one that is not empty. */
    record Present() implements Condition {
    }

    /**
     * The value is an integer within limits, both inside.
     *
     * @param min
     *            in the unit of the field's kind; {@link Long#MIN_VALUE} for none
     * @param max
     *            in the unit of the field's kind; {@link Long#MAX_VALUE} for none
     */
    record NumberRange(long min, long max) implements Condition {
        /** Checks that there is a number inside. */
        public NumberRange {
            if (max < min) {
                throw new IllegalArgumentException("no number from " + min + " to " + max);
            }
        }
    }

    /**
     * The value is a moment in a stretch of time.
     *
     * @param from
     *            first moment inside, in ms since 1970, UTC; {@link Long#MIN_VALUE} for none
     * @param to
     *            first moment after the end, in ms since 1970, UTC; {@link Long#MAX_VALUE} for none
     */
    record TimeSpan(long from, long to) implements Condition {
        /** Checks that there is a moment inside. */
        public TimeSpan {
            if (to <= from) {
                throw new IllegalArgumentException("no moment from " + from + " to " + to);
            }
        }
    }

    /**
     * The value is an IP address between two of the same family, both inside.
     *
     * @param low
     *            first address
     * @param high
     *            last address
     */
    record IpRange(IpAddress low, IpAddress high) implements Condition {
        /** Checks that there is an address inside. */
        public IpRange {
            if (low.family() != high.family() || low.compareTo(high) > 0) {
                throw new IllegalArgumentException("no address from " + low + " to " + high);
            }
        }
    }

    /**
     * A regular expression is found in the raw value, case apart.
     *
     * @param expression
     *            in the syntax of {@link java.util.regex.Pattern}; run it by {@link RegexSearch}
     */
    record Regex(String expression) implements Condition {
    }

    /**
     * One of several conditions holds.
     *
     * @param conditions
     *            at least two, each a text, a range or a regular expression
     */
    record OneOf(List<Condition> conditions) implements Condition {
        /** Copies the list and checks it. */
        public OneOf {
            conditions = List.copyOf(conditions);
            if (conditions.size() < 2
                    || conditions.stream().anyMatch(one -> one instanceof OneOf || one instanceof Present)) {
                throw new IllegalArgumentException("not a choice: " + conditions);
            }
        }
    }
}
