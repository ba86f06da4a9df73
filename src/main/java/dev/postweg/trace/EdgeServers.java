package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the Edge servers in the data. Their logs have the names of any transport log; they show themselves by the names
 * that the setup gives to their connectors.
 */
public final class EdgeServers {
    private final Set<String> servers = ConcurrentHashMap.newKeySet();

    /**
     * Takes one more row into account; cheap, for import does it for each.
     *
     * @param event
     *            any row
     */
    public void add(Event event) {
        if (shows(event)) {
            servers.add(Names.shortName(Services.server(event)));
        }
    }

    /** Tells whether a row shows that its server is an Edge server. */
    static boolean shows(Event event) {
        var connector = event.get(LogField.CONNECTOR_ID);
        return !connector.isEmpty() && switch (event.get(LogField.EVENT_ID)) {
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

    /**
     * Returns what is found, as it grows; may be asked from any thread.
     *
     * @return short names in lower case
     */
    public Set<String> soFar() {
        return Collections.unmodifiableSet(servers);
    }
}
