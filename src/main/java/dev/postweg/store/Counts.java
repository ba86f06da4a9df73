package dev.postweg.store;

import dev.postweg.model.TimeRange;

/**
 * How much a workspace holds.
 *
 * @param events
 *            rows of logs
 * @param messages
 *            mails
 * @param recipients
 *            recipients of all mails
 * @param duplicates
 *            rows that were left out because they were there already
 * @param problems
 *            unreadable lines
 * @param times
 *            from the earliest event to 1 ms after the latest; empty at 0 where there are no events
 */
public record Counts(long events, long messages, long recipients, long duplicates, long problems, TimeRange times) {
}
