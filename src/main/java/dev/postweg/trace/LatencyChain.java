package dev.postweg.trace;

import dev.postweg.decode.MessageInfo;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.List;

/**
 * The services that a mail has passed, as the latency tree of a row names them.
 *
 * @param places
 *            in order of passing; empty where the row does not tell
 */
record LatencyChain(List<Place> places) {
    /**
     * A service of a server.
     *
     * @param service
     *            the service
     * @param server
     *            full name of the server
     */
    record Place(Service service, String server) {
    }

    private static final LatencyChain NONE = new LatencyChain(List.of());

    /** Reads the tree of a row that ends a way; trees that do not end at the row's own server are not believed. */
    static LatencyChain of(Row row) {
        if (row == null || !endsWay(row)
                || !(MessageInfo.parse(row.get(LogField.MESSAGE_INFO)) instanceof MessageInfo.Latency latency)) {
            return NONE;
        }
        var places = latency.servers().stream().filter(server -> server.service().isPresent())
                .map(server -> new Place(server.service().orElseThrow(), server.fqdn())).toList();
        var fits = places.size() == latency.servers().size() && places.size() > 1
                && Names.sameServer(places.getLast().server(), row.server());
        return fits ? new LatencyChain(places) : NONE;
    }

    private static boolean endsWay(Row row) {
        return switch (row.name()) {
            case "DELIVER", "SENDEXTERNAL", "DUPLICATEDELIVER", "DELIVERFAIL", "FAIL", "SEND" -> true;
            default -> false;
        };
    }
}
