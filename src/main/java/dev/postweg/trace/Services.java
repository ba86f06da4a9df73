package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which service of which server wrote a row. */
final class Services {
    private Services() {
    }

    /** Reads the rows of a message, with the services that wrote them. */
    static List<Row> rows(List<Event> events, Set<String> knownEdgeServers) {
        var shown = shown(events);
        var rows = new ArrayList<Row>(events.size());
        Row before = null;
        for (var event : events) {
            var service = of(event);
            before = new Row(event, service == Service.HUB && isEdge(event, shown, knownEdgeServers)
                    ? Service.EDGE
                    : service, before);
            rows.add(before);
        }
        return rows;
    }

    private static Set<String> shown(List<Event> events) {
        Set<String> shown = Set.of();
        for (var event : events) {
            if (EdgeServers.shows(event)) {
                shown = shown.isEmpty() ? new HashSet<>() : shown;
                shown.add(Names.shortName(server(event)));
            }
        }
        return shown;
    }

    private static boolean isEdge(Event event, Set<String> shown, Set<String> known) {
        var name = Names.shortName(server(event));
        return shown.contains(name) || known.contains(name);
    }

    /** The file name tells; where it does not, the event does. */
    static Service of(Event event) {
        return switch (event.process()) {
            case SUBMISSION, MAIL_SUBMISSION -> Service.SUB;
            case DELIVERY -> Service.DEL;
            case TRANSPORT, MODERATION -> Service.HUB;
            case UNKNOWN -> ofUnknownProcess(event);
        };
    }

    private static Service ofUnknownProcess(Event event) {
        var modern = event.header().position(LogField.NETWORK_MESSAGE_ID) >= 0;
        var source = event.get(LogField.SOURCE);
        return switch (event.get(LogField.EVENT_ID)) {
            case "NOTIFYMAPI", "NOTIFYSHADOW", "CLIENTSUBMISSION", "SUBMIT", "SUBMITDEFER", "SUBMITFAIL" ->
                Service.SUB;
            case "RECEIVE" -> modern && source.equals("STOREDRIVER")
                    ? Service.SUB
                    : modern && source.equals("MAILBOXRULE") ? Service.DEL : Service.HUB;
            case "DELIVER", "DUPLICATEDELIVER", "DELIVERFAIL", "PROCESSMEETINGMESSAGE" ->
                modern ? Service.DEL : Service.HUB;
            default -> Service.HUB;
        };
    }

    /** The server whose log it is; where the import could not tell, the field that names the writer. */
    static String server(Event event) {
        if (!event.server().isEmpty()) {
            return event.server();
        }
        return switch (event.get(LogField.EVENT_ID)) {
            case "SEND", "SENDEXTERNAL", "DELIVER", "DUPLICATEDELIVER", "DELIVERFAIL", "NOTIFYMAPI", "SUBMIT" ->
                event.get(LogField.CLIENT_HOSTNAME);
            default -> event.get(LogField.SERVER_HOSTNAME);
        };
    }
}
