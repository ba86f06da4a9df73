package dev.postweg.samples;

import dev.postweg.trace.Relation;

/**
 * Another mail of the family.
 *
 * @param relation
 *            how the other is related to this one
 * @param networkMessageId
 *            of the other
 * @param messageId
 *            of the other, with brackets
 * @param known
 *            whether the loaded rows of both mails can tell
 */
public record RelationTruth(Relation relation, String networkMessageId, String messageId, boolean known) {
}
