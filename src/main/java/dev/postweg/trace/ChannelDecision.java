package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;

/**
 * How a mail came in, and why Postweg says so.
 *
 * @param channel
 *            the channel
 * @param evidence
 *            what decided
 */
record ChannelDecision(Channel channel, Evidence evidence) {
    static ChannelDecision of(Channel channel, Row row, LogField field, Certainty certainty) {
        return of(channel, row, field, row.get(field), certainty);
    }

    static ChannelDecision of(Channel channel, Row row, LogField field, String text, Certainty certainty) {
        return new ChannelDecision(channel,
                new Evidence("channel=" + channel.id(), row.id(), field.logName(), text, certainty));
    }

    static ChannelDecision unknown() {
        return new ChannelDecision(Channel.UNKNOWN, new Evidence("channel=" + Channel.UNKNOWN.id(), 0, "",
                EvidenceTexts.english("channel.none"), Certainty.GUESSED));
    }
}
