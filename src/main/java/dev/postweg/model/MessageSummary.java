package dev.postweg.model;

import java.util.List;

/**
 * A mail as a row of the message list, made at import from all its events.
 *
 * @param networkMessageId
 *            empty where the version has none
 * @param messageId
 *            with its brackets; empty where no row names one
 * @param first
 *            time of the earliest event, in ms since 1970, UTC
 * @param last
 *            time of the latest event, in ms since 1970, UTC
 * @param sender
 *            sender-address; empty where no row names one
 * @param recipients
 *            every recipient with its outcome, in the order of appearance
 * @param subject
 *            empty where subject logging is off
 * @param channel
 *            how it came in
 * @param channelEvidence
 *            what decided the channel
 * @param anonymous
 *            whether it was handed in without a logon
 * @param originalClientIp
 *            the client that handed it in, as far as the log tells; empty where it does not
 * @param outcome
 *            the gravest outcome among the recipients that are not groups or redirections
 * @param servers
 *            servers whose logs have rows of it, in causal order
 * @param events
 *            number of rows
 * @param size
 *            the largest total-bytes, in bytes; -1 where no row tells
 * @param latencyMs
 *            from origin to the last delivery or sending, in ms; -1 where nothing tells
 */
public record MessageSummary(String networkMessageId, String messageId, long first, long last, String sender,
        List<RecipientSummary> recipients, String subject, Channel channel, Evidence channelEvidence,
        Anonymity anonymous, String originalClientIp, Outcome outcome, List<String> servers, int events, long size,
        long latencyMs) {
    /** Copies the lists. */
    public MessageSummary {
        recipients = List.copyOf(recipients);
        servers = List.copyOf(servers);
    }
}
