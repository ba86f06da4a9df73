package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Links the rows of hubs: within a copy, from a copy to its fork, to its shadow, and to the next hub. */
final class HubLinks {
    /** The shadow copy is made before the mail is acknowledged; later ones protect it after a resubmission. */
    private static final long SHADOW_MS = TimeUnit.MINUTES.toMillis(1);

    private final MessageRows rows;
    private final Links links;

    private HubLinks(MessageRows rows, Links links) {
        this.rows = rows;
        this.links = links;
    }

    static void add(MessageRows rows, List<Handover> handovers, Links links) {
        var hub = new HubLinks(rows, links);
        rows.copies().values().forEach(hub::linkCopy);
        for (var row : rows.all()) {
            if (row.is("TRANSFER")) {
                hub.linkFork(row);
            } else if (row.is("HAREDIRECT")) {
                hub.linkShadow(row);
            } else if (row.is("DSN")) {
                hub.linkReport(row);
            } else if (row.is("RESUBMIT")) {
                hub.linkResubmission(row);
            }
        }
        for (var handover : handovers) {
            if (handover.target() == Handover.Target.HUB) {
                hub.linkHandover(handover);
            }
        }
    }

    /** The row with which a copy begins. */
    static Row entry(List<Row> copy) {
        Row other = null;
        for (var row : copy) {
            if (row.is("RECEIVE") || row.is("TRANSFER") || row.is("HARECEIVE")) {
                return row;
            }
            if (other == null && (row.is("DSN") || row.is("RESUBMIT") || row.is("LOAD"))) {
                other = row;
            }
        }
        return other;
    }

    private void linkCopy(List<Row> copy) {
        if (copy.size() < 2 || !copy.getFirst().isHub()) {
            return;
        }
        var entry = entry(copy);
        if (entry != null) {
            copy.forEach(row -> linkEntry(entry, row));
        }
        var queueBegins = Long.MAX_VALUE;
        for (var row : copy) {
            if (row.rank() >= Ranks.QUEUE && !row.isShadow()) {
                queueBegins = Math.min(queueBegins, row.time());
            }
        }
        var changes = new ArrayList<Row>();
        var queued = new ArrayList<Row>();
        for (var row : copy) {
            if (row.rank() >= Ranks.QUEUE && !row.isShadow()) {
                queued.add(row);
            } else if (row.rank() >= Ranks.CHANGES && !row.isShadow() && row.time() <= queueBegins) {
                changes.add(row);
            }
        }
        links.barrier(changes, queued);
    }

    private void linkEntry(Row entry, Row row) {
        var protects = row.name().startsWith("HAREDIRECT") && row.time() <= entry.time() + SHADOW_MS;
        if (protects) {
            links.certain(row, entry, EdgeRule.COPY, row, LogField.INTERNAL_MESSAGE_ID);
        } else if (row.time() >= entry.time() || !isRestart(row)) {
            links.certain(entry, row, EdgeRule.COPY, row, LogField.INTERNAL_MESSAGE_ID);
        }
    }

    private static boolean isRestart(Row row) {
        return row.is("LOAD") || row.is("RESUBMIT") || row.is("RECEIVE");
    }

    /** Tells whether a row is a fork of a copy that is here, or begins a mail of its own. */
    static boolean hasParent(Row row, MessageRows rows) {
        return row.is("DSN") || row.is("RESUBMIT") || row.is("TRANSFER")
                && Stream.of(row.get(LogField.REFERENCE).split(";")).anyMatch(id -> parent(row, id, rows) != null);
    }

    private static Row parent(Row fork, String reference, MessageRows rows) {
        var id = reference.strip();
        var parent = EnvelopeKeys.isNumber(id) ? rows.hubCopy(fork.serverKey(), id) : List.<Row>of();
        var entry = entry(parent);
        return entry != null ? entry : parent.stream().filter(row -> row.rank() < fork.rank()).findFirst().orElse(null);
    }

    private void linkFork(Row fork) {
        for (var reference : fork.get(LogField.REFERENCE).split(";")) {
            var parent = parent(fork, reference, rows);
            if (parent != null) {
                links.certain(parent, fork, EdgeRule.FORK, fork, LogField.REFERENCE);
            }
        }
    }

    /** Safety Net takes the mail up again that this server, or another one, had before. */
    private void linkResubmission(Row row) {
        rows.all().stream().filter(other -> other.hasHubCopy() && other.is("RECEIVE") && other.time() < row.time())
                .reduce((first, second) -> second.serverKey().equals(row.serverKey()) ? second : first)
                .ifPresent(other -> links.add(new Link(other, row, EdgeRule.RECIPIENTS_AND_TIME, row,
                        LogField.RECIPIENT_ADDRESS.logName(), row.get(LogField.RECIPIENT_ADDRESS),
                        Certainty.GUESSED)));
    }

    /** A report that has the ids of the mail it reports on follows from the row that names it. */
    private void linkReport(Row report) {
        var id = Correlator.messageKey(report.get(LogField.MESSAGE_ID));
        for (var row : rows.all()) {
            var reference = row.get(LogField.REFERENCE);
            if (!reference.isEmpty() && row.rank() >= Ranks.QUEUE && Correlator.messageKey(reference).equals(id)) {
                links.certain(row, report, EdgeRule.REFERENCE, row, LogField.REFERENCE);
            }
        }
    }

    private void linkShadow(Row redirect) {
        var reply = redirect.nextHop();
        if (!reply.known()) {
            return;
        }
        var server = Names.shortName(reply.host());
        for (var row : rows.copies().getOrDefault(Row.copyKey(Service.HUB, server, reply.internalId()), List.of())) {
            if (row.is("HARECEIVE")) {
                links.certain(redirect, row, EdgeRule.SHADOW_REPLY, redirect, LogField.SOURCE_CONTEXT);
            }
        }
    }

    private void linkHandover(Handover handover) {
        var send = handover.row();
        var next = handover.next();
        var certain = handover.certainty() == Certainty.CERTAIN;
        var rule = certain ? EdgeRule.SMTP_REPLY : EdgeRule.RECIPIENTS_AND_TIME;
        var field = certain ? LogField.SOURCE_CONTEXT : LogField.SERVER_HOSTNAME;
        links.add(new Link(send, next, rule, send, field.logName(), send.get(field), handover.certainty()));
        for (var row : rows.hubCopy(next.serverKey(), next.internalId())) {
            if (row.name().startsWith("HAREDIRECT") && row.time() <= next.time() + SHADOW_MS) {
                links.add(new Link(send, row, rule, send, field.logName(), send.get(field), handover.certainty()));
            }
        }
    }
}
