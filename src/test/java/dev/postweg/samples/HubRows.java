package dev.postweg.samples;

import dev.postweg.model.Process;
import java.util.List;

/** The rows of the transport service, each field as its event fills it. */
final class HubRows {
    private HubRows() {
    }

    static Row row(Copy copy, String source, String event, List<String> recipients) {
        var mail = copy.mail();
        return mail.logs().row(copy.hub(), Process.TRANSPORT, copy.time()).event(source, event).mail(mail)
                .internalId(copy.id()).recipients(recipients);
    }

    private static Row common(Row row, Copy copy) {
        row.data("DeliveryPriority", "Normal");
        if (!copy.mail().returnPath().equals(copy.mail().sender())) {
            row.data("OriginalFromAddress", copy.mail().returnPath());
        }
        return row.data("AccountForest", copy.hub().domain());
    }

    static void receive(Copy copy, From from, String session) {
        var mail = copy.mail();
        var hub = copy.hub();
        var row = row(copy, "SMTP", "RECEIVE", copy.recipients()).client(from.ip(), from.host())
                .server(hub.ip(), hub.name())
                .context(session + ";" + Times.iso(hub.clock(copy.started())) + ";" + (mail.random().nextInt(8) / 7))
                .connector(hub.receiveConnector(from.connector())).info(from.code())
                .original(mail.clientIp(), mail.serverIp());
        if (from.anonymous()) {
            row.directionality("Incoming");
        }
        if (from.frontEnd() != null) {
            row.data("ProxyHop1", from.frontEnd().fqdn() + "(" + from.frontEnd().ip() + ")");
        }
        if (copy.shadow() != null || from.frontEnd() != null) {
            row.data("MessageValue", "MediumHigh").data("Replication",
                    copy.shadow() == null ? "Failed" : copy.shadow().machine().name());
        }
        row.data("FirstForestHop", hub.fqdn());
        if (from.frontEnd() != null) {
            row.data("FromEntity", mail.internet() ? "Internet" : "Hosted")
                    .data("ProxiedClientIPAddress", mail.clientIp()).data("ProxiedClientHostname", from.proxiedHost());
        }
        common(row, copy);
    }

    static void agentInfo(Copy copy, List<String> recipients) {
        var mail = copy.mail();
        common(row(copy, "AGENT", "AGENTINFO", recipients).original(mail.clientIp(), mail.serverIp())
                .data("AMA", "SUM|v=0|action=|error=|atch=" + mail.random().nextInt(3)).data("CompCost", "|ETR=0"),
                copy);
    }

    static void changed(Copy copy, String event, List<String> recipients, String related) {
        common(row(copy, "ROUTING", event, recipients).server("", copy.hub().name())
                .context(event.equals("RESOLVE") ? Directory.legacyName(recipients.getFirst()) : "").related(related),
                copy);
    }

    static void transfer(Copy child, long parent, String reason) {
        common(row(child, "ROUTING", "TRANSFER", child.recipients()).server("", child.hub().name()).context(reason)
                .reference(Long.toString(parent)), child);
    }

    static void drop(Copy copy, String source, String reason, List<String> recipients) {
        common(row(copy, source, "DROP", recipients).context(reason), copy);
    }

    static void defer(Copy copy, String status, List<String> recipients) {
        common(row(copy, "SMTP", "DEFER", recipients).client(copy.hub().ip(), copy.hub().name()).status(status),
                copy);
    }

    static void fail(Copy copy, String source, String status, String dsnId, List<String> recipients) {
        var info = copy.mail().originText() + copy.chain() + ";L" + copy.tree(Latency.part("QDM", 4));
        common(row(copy, source, "FAIL", recipients).server("", copy.hub().name()).status(status).reference(dsnId)
                .info(info).data("E2ELatency", Times.seconds(copy.time() - copy.mail().origin())), copy);
    }
}
