package dev.postweg.store;

import dev.postweg.model.Direction;
import dev.postweg.model.MessageSummary;

/**
 * A row of the message list.
 *
 * @param id
 *            number in the workspace
 * @param summary
 *            what the message is
 * @param direction
 *            from the accepted domains seen in the whole workspace
 * @param family
 *            number that related messages share; the message's own number where it has no relatives
 */
public record MessageRow(long id, MessageSummary summary, Direction direction, long family) {
}
