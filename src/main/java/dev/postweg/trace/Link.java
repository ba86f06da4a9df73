package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Evidence;

/**
 * An edge between rows while the order is being found.
 *
 * @param from
 *            the cause
 * @param to
 *            the effect
 * @param rule
 *            what joins them
 * @param holder
 *            the row whose field joins them
 * @param field
 *            name of the field
 * @param text
 *            what it says
 * @param certainty
 *            whether this proves it
 */
record Link(Row from, Row to, EdgeRule rule, Row holder, String field, String text, Certainty certainty) {
    Evidence evidence() {
        return new Evidence("edge=" + rule.id(), holder.id(), field, text, certainty);
    }
}
