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
 */
record Chip(Filter filter, Power power) {
    /** Whether a condition counts. */
    enum Power {
        /** It does. */
        ON,
        /** It is kept, but does not. */
        OFF
    }

    boolean on() {
        return power == Power.ON;
    }

    boolean negative() {
        return filter instanceof Filter.Not;
    }

    /** The condition in the filter language; that of the inner one where it is turned round. */
    String text() {
        return FilterText.of(filter instanceof Filter.Not(var inner) ? inner : filter);
    }

    Chip switched() {
        return new Chip(filter, on() ? Power.OFF : Power.ON);
    }

    Chip negated() {
        return new Chip(Filters.not(filter), power);
    }
}
