package dev.postweg.view;

import dev.postweg.query.Filter;
import dev.postweg.query.FilterText;
import dev.postweg.query.Filters;

/**
 * One condition of the filter, to be switched off or turned round by itself.
 *
 * @param filter
 *            the condition
 * @param power
 *            whether it counts
 * @param hold
 *            whether it stays when the text goes
 */
record Chip(Filter filter, Power power, Hold hold) {
    /** Whether a condition counts. */
    enum Power {
        /** It does. */
        ON,
        /** It is kept, but does not. */
        OFF
    }

    /** Whether a condition stays. */
    enum Hold {
        /** It belongs to the text. */
        LOOSE,
        /** It stands beside the text and survives every other text. */
        PINNED
    }

    static Chip of(Filter filter) {
        return new Chip(filter, Power.ON, Hold.LOOSE);
    }

    boolean on() {
        return power == Power.ON;
    }

    boolean pinned() {
        return hold == Hold.PINNED;
    }

    boolean negative() {
        return filter instanceof Filter.Not;
    }

    /** The condition in the filter language; that of the inner one where it is turned round. */
    String text() {
        return FilterText.of(filter instanceof Filter.Not(var inner) ? inner : filter);
    }

    Chip switched() {
        return with(on() ? Power.OFF : Power.ON);
    }

    Chip with(Power now) {
        return new Chip(filter, now, hold);
    }

    Chip negated() {
        return new Chip(Filters.not(filter), power, hold);
    }

    /** Pins the condition, or loosens it again. */
    Chip held() {
        return new Chip(filter, power, pinned() ? Hold.LOOSE : Hold.PINNED);
    }
}
