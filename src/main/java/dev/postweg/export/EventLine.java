package dev.postweg.export;

import dev.postweg.model.Channel;
import dev.postweg.model.Event;
import dev.postweg.model.Note;

/**
 * An event with what is known of its message.
 *
 * @param event
 *            the raw row
 * @param message
 *            the network-message-id, else the Message-ID, of the message; empty where it has neither
 * @param channel
 *            how the message came in
 * @param note
 *            what a person put on the row
 */
public record EventLine(Event event, String message, Channel channel, Note note) {
}
