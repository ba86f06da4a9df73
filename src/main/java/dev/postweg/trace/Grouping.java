package dev.postweg.trace;

import java.util.List;

/**
 * Which envelopes make one message.
 *
 * @param groups
 *            number of the message, from 0, for each envelope in the order that it was given
 * @param joins
 *            why; those by network-message-id are left out, for they speak for themselves
 */
public record Grouping(int[] groups, List<Join> joins) {
}
