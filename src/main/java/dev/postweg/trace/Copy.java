package dev.postweg.trace;

import dev.postweg.model.Service;
import java.util.List;

/**
 * One internal-message-id in one service of one server: what a hop or a fork creates.
 *
 * @param id
 *            number within the trace, from 1, in causal order
 * @param server
 *            the server
 * @param service
 *            the service
 * @param internalId
 *            as in the log
 * @param parent
 *            number of the copy that it was forked from; 0 where it is none
 * @param shadow
 *            whether it is a copy that shadow redundancy keeps
 * @param recipients
 *            all addresses of its rows, in order of appearance
 * @param events
 *            ids in causal order
 */
public record Copy(long id, String server, Service service, String internalId, long parent, boolean shadow,
        List<String> recipients, List<Long> events) {
    /** Copies the lists. */
    public Copy {
        recipients = List.copyOf(recipients);
        events = List.copyOf(events);
    }
}
