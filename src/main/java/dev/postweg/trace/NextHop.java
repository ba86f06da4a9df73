package dev.postweg.trace;

/**
 * What the reply of a next server tells.
 *
 * @param internalId
 *            internal-message-id there; empty where the reply names none, as that of Mailbox Transport Delivery
 * @param host
 *            the host as the reply spells it; empty where the reply names none
 */
public record NextHop(String internalId, String host) {
}
