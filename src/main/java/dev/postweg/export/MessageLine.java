package dev.postweg.export;

import dev.postweg.model.Direction;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.Note;

/**
 * A mail with what is known beyond its own events.
 *
 * @param summary
 *            what the mail is
 * @param direction
 *            where it went
 * @param family
 *            number that related mails of a workspace share
 * @param note
 *            what a person put on the mail
 */
public record MessageLine(MessageSummary summary, Direction direction, long family, Note note) {
}
