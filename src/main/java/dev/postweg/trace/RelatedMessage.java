package dev.postweg.trace;

import dev.postweg.model.Evidence;

/**
 * Another message of the family, named by whatever ids are known of it.
 *
 * @param relation
 *            how it is related to the message at hand
 * @param networkMessageId
 *            empty where not known
 * @param messageId
 *            with brackets; empty where not known
 * @param internalId
 *            internal-message-id on {@code server}; empty where not known
 * @param server
 *            the server of the internal id; empty where there is none, or where the row does not name it: the rule of
 *            an inbox runs on the server of the mailbox, and the id is that of the hub
 * @param evidence
 *            which row and field say so
 */
public record RelatedMessage(Relation relation, String networkMessageId, String messageId, String internalId,
        String server, Evidence evidence) {
}
