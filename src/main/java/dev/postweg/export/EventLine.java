package dev.postweg.export;

import dev.postweg.model.Channel;
import dev.postweg.model.Event;

/**
 * An event with what is known of its message.
 *
 * @param event
 *            the raw row
 * @param message
 *            the network-message-id, else the Message-ID, of the message; empty where it has neither
 * @param channel
 *            how the message came in
 */
public record EventLine(Event event, String message, Channel channel) {
}
