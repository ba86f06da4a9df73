package dev.postweg.store;

/**
 * Names a related message by the one id that a row gives.
 *
 * @param relation
 *            how it is related, such as {@code dsn-of}
 * @param messageId
 *            with its brackets; empty where the row gives an internal id
 * @param internalId
 *            empty where the row gives a Message-ID
 * @param server
 *            whose internal id it is; empty where there is none, or where the row does not name the server
 */
public record RelationKey(String relation, String messageId, String internalId, String server) {
}
