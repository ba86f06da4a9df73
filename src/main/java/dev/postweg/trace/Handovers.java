package dev.postweg.trace;

import dev.postweg.decode.CustomData;
import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds where each SEND and SENDEXTERNAL row handed the mail to. */
final class Handovers {
    private final MessageRows rows;
    private final Organisation organisation;
    private List<Row> receives;

    private Handovers(MessageRows rows, Organisation organisation) {
        this.rows = rows;
        this.organisation = organisation;
    }

    static List<Handover> of(MessageRows rows, Organisation organisation) {
        var handovers = new Handovers(rows, organisation);
        var found = new ArrayList<Handover>();
        for (var row : rows.all()) {
            if (row.isSend()) {
                found.add(handovers.of(row));
            }
        }
        return found;
    }

    private Handover of(Row row) {
        var reply = row.nextHop();
        var host = reply.known() ? reply.host() : row.get(LogField.SERVER_HOSTNAME);
        if (!reply.internalId().isEmpty()) {
            var server = Names.shortName(host);
            var copy = rows.hubCopy(server, reply.internalId());
            var next = copy.isEmpty() ? rows.fork(server, reply.internalId()) : first(copy);
            if (next != null && next != row && !next.copyKey().equals(row.copyKey())) {
                return new Handover(row, Handover.Target.HUB, next, host, Certainty.CERTAIN);
            }
            var rest = rest(row, server);
            if (rest != null) {
                return new Handover(row, Handover.Target.HUB, rest, host, Certainty.GUESSED);
            }
        } else if (toDelivery(row, reply, host)) {
            return new Handover(row, Handover.Target.DELIVERY, null, host, Certainty.CERTAIN);
        } else {
            var next = sameRecipients(row, host);
            if (next != null) {
                return new Handover(row, Handover.Target.HUB, next, host, Certainty.GUESSED);
            }
        }
        return outside(row, host);
    }

    /** The row with which a copy was taken in; the first that is left of it where that row is not here. */
    private static Row first(List<Row> copy) {
        Row best = null;
        for (var row : copy) {
            if (row.is("RECEIVE")) {
                return row;
            }
            if (best == null && !row.isShadow()) {
                best = row;
            }
        }
        return best;
    }

    /** What is left on the next server of copies whose beginning is lost, and that have recipients in common. */
    private Row rest(Row send, String server) {
        var wanted = new HashSet<>(send.keys());
        for (var row : rows.all()) {
            if (row.hasHubCopy() && row.serverKey().equals(server) && !row.isShadow()
                    && row.keys().stream().anyMatch(wanted::contains) && !row.copyKey().equals(send.copyKey())) {
                var copy = rows.hubCopy(server, row.internalId());
                return copy.getFirst() == row && !HubLinks.hasParent(row, rows)
                        && copy.stream().noneMatch(one -> one.is("RECEIVE")) ? row : null;
            }
        }
        return null;
    }

    private boolean toDelivery(Row row, NextHop reply, String host) {
        if (reply.known() && row.isModern()) {
            return true;
        }
        var server = Names.shortName(host);
        return row.keys().stream().anyMatch(key -> !rows.deliveries(server, key).isEmpty());
    }

    /** Without an id in the reply: the RECEIVE on the named host that shares recipients and is nearest in time. */
    private Row sameRecipients(Row send, String host) {
        Row best = null;
        var wanted = new HashSet<>(send.keys());
        for (var row : receives()) {
            if (!row.copyKey().equals(send.copyKey())
                    && Names.sameServer(row.server(), host) && row.keys().stream().anyMatch(wanted::contains)
                    && (best == null || distance(row, send) < distance(best, send))) {
                best = row;
            }
        }
        return best;
    }

    private List<Row> receives() {
        if (receives == null) {
            receives = rows.all().stream().filter(row -> row.is("SMTP", "RECEIVE")).toList();
        }
        return receives;
    }

    private static long distance(Row one, Row other) {
        return Math.abs(one.time() - other.time());
    }

    private Handover outside(Row row, String host) {
        if (row.is("SENDEXTERNAL") || row.source().equals("GATEWAY") || saysOutside(row)) {
            return new Handover(row, Handover.Target.OUTSIDE, null, host, Certainty.CERTAIN);
        }
        if (isInsideConnector(row.get(LogField.CONNECTOR_ID)) || organisation.isOwnServer(host)
                || !organisation.knowsDomains() || row.keys().isEmpty()
                || row.keys().stream().anyMatch(organisation::accepts)) {
            return new Handover(row, Handover.Target.NOT_HERE, null, host, Certainty.CERTAIN);
        }
        return new Handover(row, Handover.Target.OUTSIDE, null, host, Certainty.GUESSED);
    }

    /** The names that the setup gives to connectors within an organisation. */
    private static boolean isInsideConnector(String connector) {
        return connector.startsWith("EdgeSync - Inbound") || connector.startsWith("Intra-Organization");
    }

    private static boolean saysOutside(Row row) {
        var text = row.get(LogField.CUSTOM_DATA);
        if (!text.contains("ToEntity") && !text.contains("IsSmtpResponseFromExternalServer")) {
            return false;
        }
        var data = CustomData.parse(text);
        return data.first("ToEntity").filter("Internet"::equalsIgnoreCase).isPresent()
                || data.first("IsSmtpResponseFromExternalServer").filter("True"::equalsIgnoreCase).isPresent();
    }

    /** The service that a server without rows must have had. */
    static Service missingService(Handover handover, TraceContext context) {
        if (handover.target() == Handover.Target.DELIVERY) {
            return Service.DEL;
        }
        return context.edgeServers().contains(Names.shortName(handover.host())) ? Service.EDGE : Service.HUB;
    }
}
