package dev.postweg.trace;

import dev.postweg.decode.CustomData;
import dev.postweg.model.LogField;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells inside from outside: for hosts by the forest and the known servers, for addresses by the accepted domains. */
final class Organisation {
    private final MessageRows rows;
    private final TraceContext context;
    private Set<String> forests;
    private Set<String> servers;

    Organisation(MessageRows rows, TraceContext context) {
        this.rows = rows;
        this.context = context;
    }

    boolean knowsDomains() {
        return !context.acceptedDomains().isEmpty();
    }

    boolean accepts(String address) {
        return context.acceptedDomains().contains(AcceptedDomains.domain(address));
    }

    TraceContext context() {
        return context;
    }

    /** Tells whether a host is a server of the organisation, as far as this message and the loaded logs tell. */
    boolean isOwnServer(String host) {
        if (host.isEmpty()) {
            return false;
        }
        find();
        var name = host.toLowerCase(Locale.ROOT);
        if (forests.stream().anyMatch(forest -> name.endsWith("." + forest))) {
            return true;
        }
        // a foreign host may have the first label of an own one
        return (name.indexOf('.') < 0 || forests.isEmpty()) && servers.contains(Names.shortName(name));
    }

    private void find() {
        if (servers != null) {
            return;
        }
        forests = new HashSet<>();
        servers = new HashSet<>();
        context.coverage().servers().forEach(server -> servers.add(Names.shortName(server)));
        // an edge server is of another forest than the hubs
        var told = new HashSet<String>();
        for (var row : rows.all()) {
            servers.add(row.serverKey());
            if (!told.contains(row.serverKey()) && addForests(row)) {
                told.add(row.serverKey());
            }
        }
    }

    /** Returns whether the row names a forest. */
    private boolean addForests(Row row) {
        var text = row.get(LogField.CUSTOM_DATA);
        var tells = text.contains("AccountForest") || text.contains("FirstForestHop");
        if (tells) {
            var data = CustomData.parse(text);
            data.first("AccountForest").ifPresent(forest -> forests.add(forest.toLowerCase(Locale.ROOT)));
            data.first("FirstForestHop").map(host -> host.substring(host.indexOf('.') + 1))
                    .filter(suffix -> suffix.indexOf('.') > 0)
                    .ifPresent(suffix -> forests.add(suffix.toLowerCase(Locale.ROOT)));
        }
        return tells;
    }
}
