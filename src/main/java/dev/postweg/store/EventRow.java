package dev.postweg.store;

import dev.postweg.model.Channel;
import dev.postweg.model.Event;
import dev.postweg.model.Note;

/**
 * An event with what Postweg knows of its message.
 *
 * @param event
 *            the raw row
 * @param message
 *            number of its message in the workspace; 0 while the import has not joined it yet
 * @param messageKey
 *            the network-message-id, else the Message-ID, of the message; empty where it has neither
 * @param channel
 *            how the message came in; {@link Channel#UNKNOWN} while the import runs
 * @param note
 *            what a person put on it
 */
public record EventRow(Event event, long message, String messageKey, Channel channel, Note note) {
    /**
     * Returns this row with another note.
     *
     * @param other
     *            the note
     * @return a new row
     */
    public EventRow with(Note other) {
        return new EventRow(event, message, messageKey, channel, other);
    }
}
