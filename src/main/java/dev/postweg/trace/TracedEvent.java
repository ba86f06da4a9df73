package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.EventKind;
import dev.postweg.model.Service;
import java.util.List;

/**
 * An event in its place.
 *
 * @param event
 *            the raw row
 * @param order
 *            place in the causal order, from 1
 * @param service
 *            the service that wrote it
 * @param server
 *            the server that wrote it; empty where nothing tells
 * @param kind
 *            what it means for the mail
 * @param copyId
 *            number of its {@link Copy}; 0 where the row has no internal id
 * @param causes
 *            what it followed from, the surest first; empty for an entry
 */
public record TracedEvent(Event event, int order, Service service, String server, EventKind kind, long copyId,
        List<Cause> causes) {
    /** Copies the list. */
    public TracedEvent {
        causes = List.copyOf(causes);
    }
}
