package dev.postweg.trace;

import dev.postweg.model.Service;
import java.util.List;

/**
 * The mail passes one service of one server.
 *
 * @param number
 *            number within the trace, from 1
 * @param service
 *            the service
 * @param server
 *            the server; for {@link Service#EXT} the remote host or address; empty where nothing tells
 * @param state
 *            how Postweg knows of it
 * @param begin
 *            time of its first event in ms since 1970, UTC, by its own clock; for a hop without rows a time near it
 * @param end
 *            time of its last event, likewise
 * @param events
 *            ids in causal order, without those of shadow redundancy; empty for a hop without rows
 */
public record Hop(int number, Service service, String server, HopState state, long begin, long end,
        List<Long> events) {
    /** Copies the list. */
    public Hop {
        events = List.copyOf(events);
    }
}
