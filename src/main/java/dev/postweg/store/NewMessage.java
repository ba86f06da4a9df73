package dev.postweg.store;

import dev.postweg.model.Direction;
import dev.postweg.model.MessageSummary;
import java.util.List;

/**
 * What a message turned out to be.
 *
 * @param summary
 *            its facts
 * @param direction
 *            as far as known now
 * @param relations
 *            what its rows say of other messages
 */
public record NewMessage(MessageSummary summary, Direction direction, List<RelationKey> relations) {
}
