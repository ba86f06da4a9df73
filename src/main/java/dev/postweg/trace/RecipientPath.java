package dev.postweg.trace;

import dev.postweg.model.Evidence;
import dev.postweg.model.Outcome;
import java.util.List;

/**
 * One recipient, final or on the way: what became of it and which way it took.
 *
 * @param address
 *            as in the log, in its first spelling
 * @param named
 *            whether the sender named it, as far as the log tells
 * @param via
 *            every reason why it became a recipient; empty for one that only the sender named
 * @param outcome
 *            what became of it
 * @param decidingEvent
 *            id of the row that decided; 0 where none did
 * @param status
 *            raw recipient-status of that row; empty where there is none
 * @param time
 *            when it was decided, in ms since 1970, UTC; the last row of the recipient where none decided
 * @param path
 *            hops from the submitter to the end
 * @param events
 *            ids of its rows, in causal order
 * @param evidence
 *            why the outcome is said
 */
public record RecipientPath(String address, boolean named, List<Via> via, Outcome outcome, long decidingEvent,
        String status, long time, List<Hop> path, List<Long> events, Evidence evidence) {
    /** Copies the lists. */
    public RecipientPath {
        via = List.copyOf(via);
        path = List.copyOf(path);
        events = List.copyOf(events);
    }
}
