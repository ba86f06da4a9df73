package dev.postweg.trace;

import dev.postweg.model.Process;
import java.util.Set;

/**
 * What is needed to put rows together to messages, for one envelope: rows with the same ids in the same log.
 *
 * @param index
 *            number of the envelope, given by the caller
 * @param networkMessageId
 *            empty where the rows have none
 * @param messageId
 *            as in the log; empty where the rows have none
 * @param subject
 *            of the first row; may be empty
 * @param sender
 *            sender-address of the first row; may be empty
 * @param server
 *            the server whose log it is
 * @param process
 *            the service whose log it is
 * @param internalId
 *            internal-message-id; empty where the rows have none
 * @param first
 *            earliest time, in ms since 1970, UTC
 * @param last
 *            latest time, in ms since 1970, UTC
 * @param references
 *            internal ids that its rows were forked from, see {@link EnvelopeKeys}
 * @param nextHops
 *            where its rows handed it to, see {@link EnvelopeKeys}
 * @param storeKey
 *            mailbox and event number of the store, see {@link EnvelopeKeys}; empty where the rows have none
 */
public record EnvelopeFacts(int index, String networkMessageId, String messageId, String subject, String sender,
        String server, Process process, String internalId, long first, long last, Set<String> references,
        Set<NextHop> nextHops, String storeKey) {
}
