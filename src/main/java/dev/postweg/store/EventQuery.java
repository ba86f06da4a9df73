package dev.postweg.store;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;

/**
 * What to list.
 *
 * @param filter
 *            which events; a message is listed where at least one of its events matches
 * @param range
 *            only events in this stretch of time
 * @param sort
 *            the order
 */
public record EventQuery(Filter filter, TimeRange range, Sort sort) {
}
