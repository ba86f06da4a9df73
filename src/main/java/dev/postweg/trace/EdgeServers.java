package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the Edge servers in the data. Their logs have the names of any transport log; they show themselves by the names
 * that the setup gives to their connectors.
 */
public final class EdgeServers {
    private final Set<String> servers = new HashSet<>();

    /**
     * Takes one more row into account; cheap, for import does it for each.
     *
     * @param event
     *            any row
     */
    public void add(Event event) {
        var connector = event.get(LogField.CONNECTOR_ID);
        if (!connector.isEmpty() && isEdge(event, connector)) {
            servers.add(Names.shortName(Services.server(event)));
        }
    }

    private static boolean isEdge(Event event, String connector) {
        return switch (event.get(LogField.EVENT_ID)) {
            case "RECEIVE" -> connector.contains("Default internal receive connector");
            case "SEND", "SENDEXTERNAL" -> connector.startsWith("EdgeSync - Inbound to");
            default -> false;
        };
    }

    /**
     * Returns what was found so far.
     *
     * @return short names in lower case
     */
    public Set<String> servers() {
        return Set.copyOf(servers);
    }

    static Set<String> of(List<Event> events, Set<String> known) {
        var found = new EdgeServers();
        events.forEach(found::add);
        if (found.servers.isEmpty()) {
            return known;
        }
        found.servers.addAll(known);
        return found.servers;
    }
}
