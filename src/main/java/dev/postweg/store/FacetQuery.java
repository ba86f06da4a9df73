package dev.postweg.store;

import dev.postweg.query.QueryField;

/**
 * What to count of a field.
 *
 * @param field
 *            a field that stands for itself alone
 * @param events
 *            which events count; their order does not matter
 * @param containing
 *            only values that contain this text, in any case; empty for all
 * @param limit
 *            at most so many values
 * @param rows
 *            at most so many events are looked at; {@link Long#MAX_VALUE} for all, so that the numbers are exact
 */
public record FacetQuery(QueryField field, EventQuery events, String containing, int limit, long rows) {
    /**
     * Asks for the most frequent values.
     *
     * @param field
     *            a field that stands for itself alone
     * @param events
     *            which events count
     * @param limit
     *            at most so many values
     * @return the exact question
     */
    public static FacetQuery top(QueryField field, EventQuery events, int limit) {
        return new FacetQuery(field, events, "", limit, Long.MAX_VALUE);
    }
}
