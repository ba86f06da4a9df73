package dev.postweg.trace;

import dev.postweg.decode.CustomData;
import dev.postweg.decode.MessageInfo;
import dev.postweg.model.Certainty;
import dev.postweg.model.Direction;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.time.Instant;

/** Finds what a mail passed before a hub took it and wrote nothing here: the world outside, a front end, a lost log. */
final class Arrivals {
    private final Analysis analysis;
    private final HopTable hops;
    private final LatencyChains chains;
    private final Direction direction;

    Arrivals(Analysis analysis, HopTable hops, LatencyChains chains, Direction direction) {
        this.analysis = analysis;
        this.hops = hops;
        this.chains = chains;
        this.direction = direction;
    }

    /**
     * Completes the path before a row.
     *
     * @param row
     *            any row
     * @param before
     *            the path to it, or null where nothing led to it
     * @return the path with what the row says of its way here
     */
    Step before(Row row, Step before) {
        if (before == null && row.is("SMTP", "FAIL")) {
            return refused(row);
        }
        if (!row.is("SMTP", "RECEIVE")) {
            return before;
        }
        var data = CustomData.parse(row.get(LogField.CUSTOM_DATA));
        var frontEnd = data.first("ProxyHop1").map(Arrivals::host).orElse("");
        var path = before == null ? begin(row, data, frontEnd) : before;
        if (frontEnd.isEmpty() || path != null && path.hop().is(Service.FE, frontEnd)) {
            return path;
        }
        return new Step(hops.without(Service.FE, frontEnd, HopState.IMPLIED, row.time(),
                evidence(row, LogField.CUSTOM_DATA, "ProxyHop1=" + data.first("ProxyHop1").orElse(""))), path);
    }

    /** ProxyHop1 holds {@code fqdn(ip)}. */
    private static String host(String hop) {
        var bracket = hop.indexOf('(');
        return bracket < 0 ? hop.strip() : hop.substring(0, bracket).strip();
    }

    /** Refused before it was accepted: the client is all that stood before. */
    private Step refused(Row row) {
        var client = row.get(LogField.CLIENT_HOSTNAME);
        return direction != Direction.INBOUND || client.isEmpty() || analysis.organisation().isOwnServer(client)
                ? null
                : new Step(hops.without(Service.EXT, client, HopState.IMPLIED, row.time(),
                        evidence(row, LogField.CLIENT_HOSTNAME, client)), null);
    }

    private Step begin(Row row, CustomData data, String frontEnd) {
        var told = frontEnd.isEmpty()
                ? row.get(LogField.CLIENT_HOSTNAME)
                : data.first("ProxiedClientHostname").filter(host -> !host.isBlank()).orElse("");
        if (chains.isEdge(told) || analysis.organisation().isOwnServer(told) || chains.names(told)) {
            return lost(row, told);
        }
        if (direction != Direction.INBOUND) {
            return null;
        }
        var outside = told.isEmpty() ? row.get(LogField.ORIGINAL_CLIENT_IP) : told;
        return new Step(hops.without(Service.EXT, outside, HopState.IMPLIED, row.time(),
                evidence(row, LogField.SENDER_ADDRESS, row.get(LogField.SENDER_ADDRESS))), null);
    }

    /** A server of the organisation handed the mail over, and its log is not here. */
    private Step lost(Row row, String client) {
        if (chains.isEdge(client)) {
            return new Step(hops.lost(Service.EDGE, client, row.time(),
                    evidence(row, LogField.CLIENT_HOSTNAME, client)), null);
        }
        var way = chains.wayTo(Service.HUB, row.server())
                .filter(found -> Names.sameServer(found.before().getLast().server(), client));
        if (way.isPresent()) {
            Step path = null;
            for (var place : way.get().before()) {
                path = new Step(hops.named(place, way.get().row()), path);
            }
            return path;
        }
        return isInternal(row) || !row.isModern() && !Names.sameServer(client, row.server())
                ? guess(row, client)
                : null;
    }

    /** Neither a tree nor a row tells which service of that server it was. */
    private Step guess(Row row, String client) {
        var service = row.isModern() ? Service.SUB : Service.HUB;
        return new Step(hops.lost(service, client, around(row), new Evidence("hop", row.id(),
                LogField.CLIENT_HOSTNAME.logName(), client, Certainty.GUESSED)), null);
    }

    private static boolean isInternal(Row row) {
        return MessageInfo.parse(row.get(LogField.MESSAGE_INFO)) instanceof MessageInfo.Code code && code.internal()
                && row.isModern();
    }

    /** The origin, where a row tells it, lies nearer to a lost submission than the hub's row. */
    private long around(Row row) {
        return analysis.rows().all().stream().map(other -> MessageInfo.parse(stamp(other)))
                .filter(MessageInfo.Latency.class::isInstance).map(MessageInfo.Latency.class::cast)
                .map(MessageInfo.Latency::origin).map(Instant::toEpochMilli).findFirst().orElse(row.time());
    }

    private static String stamp(Row row) {
        var info = row.get(LogField.MESSAGE_INFO);
        return info.length() > 24 ? info.substring(0, 24) : info;
    }

    private static Evidence evidence(Row row, LogField field, String text) {
        return new Evidence("hop", row.id(), field.logName(), text, Certainty.CERTAIN);
    }
}
