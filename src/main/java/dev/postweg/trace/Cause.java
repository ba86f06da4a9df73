package dev.postweg.trace;

import dev.postweg.model.Evidence;

/**
 * What an event followed from.
 *
 * @param eventId
 *            id of the earlier event
 * @param rule
 *            what joins the two
 * @param evidence
 *            the field that joins them
 */
public record Cause(long eventId, EdgeRule rule, Evidence evidence) {
}
