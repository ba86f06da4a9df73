package dev.postweg.store;

/**
 * A value and how often it occurs.
 *
 * @param value
 *            raw text; empty for rows without one
 * @param count
 *            number of events
 */
public record ValueCount(String value, long count) {
}
