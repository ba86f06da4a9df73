package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Evidence;

/**
 * Two envelopes are one message.
 *
 * @param from
 *            index of an envelope
 * @param to
 *            index of the envelope that joins it
 * @param rule
 *            why
 * @param text
 *            the id that joins them
 */
public record Join(int from, int to, JoinRule rule, String text) {
    /**
     * Tells how sure the join is.
     *
     * @return guessed where only the Message-ID and the time speak for it
     */
    public Certainty certainty() {
        return rule == JoinRule.MESSAGE_ID ? Certainty.GUESSED : Certainty.CERTAIN;
    }

    /**
     * Returns the reason as evidence.
     *
     * @return without an event, for envelopes have several
     */
    public Evidence evidence() {
        return new Evidence("join=" + rule.id(), 0, "", text, certainty());
    }
}
