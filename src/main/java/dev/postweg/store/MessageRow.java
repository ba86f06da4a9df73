package dev.postweg.store;

import dev.postweg.model.Direction;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.Note;

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
 * @param note
 *            what a person put on it
 */
public record MessageRow(long id, MessageSummary summary, Direction direction, long family, Note note) {
    /**
     * Returns this row with another note.
     *
     * @param other
     *            the note
     * @return a new row
     */
    public MessageRow with(Note other) {
        return new MessageRow(id, summary, direction, family, other);
    }
}
