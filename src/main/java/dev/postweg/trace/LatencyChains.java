package dev.postweg.trace;

import dev.postweg.decode.MessageInfo;
import dev.postweg.decode.ServerLatency;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services that a mail has passed, as the latency trees in message-info name them. */
final class LatencyChains {
    /**
     * A service of a server.
     *
     * @param service
     *            the service
     * @param server
     *            full name of the server
     */
    record Place(Service service, String server) {
        boolean is(Service wanted, String host) {
            return service == wanted && Names.sameServer(server, host);
        }
    }

    /**
     * What the chains say of the way to a place.
     *
     * @param row
     *            the row that has the tree
     * @param before
     *            the services before the place, in order of passing
     */
    record Way(Row row, List<Place> before) {
    }

    private final MessageRows rows;
    private final Set<String> edgeServers;
    private final Map<Row, List<Place>> chains = new HashMap<>();
    private Set<String> named;

    LatencyChains(Analysis analysis) {
        rows = analysis.rows();
        edgeServers = new HashSet<>(analysis.organisation().context().edgeServers());
        rows.all().stream().filter(row -> row.service() == Service.EDGE).map(Row::serverKey).forEach(edgeServers::add);
    }

    /** Returns the chain of a row that ends a way; a tree that does not end at the row's own server is not believed. */
    List<Place> of(Row row) {
        return chains.computeIfAbsent(row, this::read);
    }

    private List<Place> read(Row row) {
        var text = endsWay(row) ? row.get(LogField.MESSAGE_INFO) : "";
        if (text.indexOf("SRV=") < 0 || !(MessageInfo.parse(text) instanceof MessageInfo.Latency latency)) {
            return List.of();
        }
        var places = new ArrayList<Place>();
        for (var server : latency.servers()) {
            service(server).ifPresent(service -> places.add(new Place(service, server.fqdn())));
        }
        var fits = places.size() == latency.servers().size() && places.size() > 1
                && Names.sameServer(places.getLast().server(), row.server());
        return fits ? places : List.of();
    }

    /** An Edge server calls its transport TOTAL-HUB, too. */
    private Optional<Service> service(ServerLatency server) {
        return server.service().map(service -> service == Service.HUB
                && edgeServers.contains(Names.shortName(server.fqdn())) ? Service.EDGE : service);
    }

    private static boolean endsWay(Row row) {
        return switch (row.name()) {
            case "DELIVER", "SENDEXTERNAL", "DUPLICATEDELIVER", "DELIVERFAIL", "FAIL", "SEND" -> true;
            default -> false;
        };
    }

    /** Finds what the trees of any row tell of the way to a service of a server. */
    Optional<Way> wayTo(Service service, String server) {
        for (var row : rows.all()) {
            var chain = of(row);
            for (var i = 1; i < chain.size(); i++) {
                if (chain.get(i).is(service, server)) {
                    return Optional.of(new Way(row, chain.subList(0, i)));
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether a tree names a host as one of the servers on the way; a foreign host never is. */
    boolean names(String host) {
        if (named == null) {
            named = new HashSet<>();
            for (var row : rows.all()) {
                of(row).forEach(place -> named.add(place.server().toLowerCase(Locale.ROOT)));
            }
        }
        return named.contains(host.toLowerCase(Locale.ROOT));
    }

    boolean isEdge(String server) {
        return edgeServers.contains(Names.shortName(server));
    }
}
