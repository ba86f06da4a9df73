package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Evidence;

/**
 * One event led to another.
 *
 * @param fromEvent
 *            id of the cause
 * @param toEvent
 *            id of the effect
 * @param rule
 *            what joins them
 * @param evidence
 *            the field that joins them
 */
public record Edge(long fromEvent, long toEvent, EdgeRule rule, Evidence evidence) {
    /**
     * Tells how sure the edge is.
     *
     * @return the certainty of its evidence
     */
    public Certainty certainty() {
        return evidence.certainty();
    }
}
