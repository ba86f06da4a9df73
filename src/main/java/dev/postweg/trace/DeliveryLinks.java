package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links Mailbox Transport Delivery with the hub: the hub's copy leads to DELIVER, and DELIVER to the hub's SEND, which
 * is logged when the reply comes back.
 */
final class DeliveryLinks {
    private final MessageRows rows;
    private final Links links;
    private final Map<String, List<Row>> hubRows = new HashMap<>();
    private final Map<String, List<Row>> changes = new HashMap<>();
    private final Map<String, Integer> sends = new HashMap<>();
    private final Set<Row> answered = new HashSet<>();

    private DeliveryLinks(MessageRows rows, Links links) {
        this.rows = rows;
        this.links = links;
    }

    static void add(MessageRows rows, List<Handover> handovers, Links links) {
        var delivery = new DeliveryLinks(rows, links);
        for (var handover : handovers) {
            if (handover.target() == Handover.Target.DELIVERY) {
                delivery.linkSend(handover);
            }
        }
        delivery.linkRefusals();
        delivery.linkWithoutSend();
    }

    private void linkSend(Handover handover) {
        var send = handover.row();
        var server = Names.shortName(handover.host());
        Row linked = null;
        for (var key : send.keys()) {
            // a resubmission delivers once more: the first delivery goes with the first SEND
            var number = sends.merge(server + '|' + key, 1, Integer::sum) - 1;
            var row = stored(rows.deliveries(server, key), number);
            if (row != null && row != linked) {
                linked = row;
                links.certain(row, send, EdgeRule.DELIVERY, send, LogField.SOURCE_CONTEXT);
                if (answered.add(row)) {
                    linkCopy(send, row);
                }
            }
        }
    }

    /** The delivery of a number, refusals not counted; null where there is none. */
    private static Row stored(List<Row> deliveries, int number) {
        var left = number;
        for (var row : deliveries) {
            if (!row.is("DELIVERFAIL") && left-- == 0) {
                return row;
            }
        }
        return null;
    }

    /** What the hub did to the copy before it queued it comes before the delivery. */
    private void linkCopy(Row hubRow, Row delivery) {
        var copy = rows.hubCopy(hubRow.serverKey(), hubRow.internalId());
        var entry = HubLinks.entry(copy);
        if (entry != null) {
            links.certain(entry, delivery, EdgeRule.PROCESS_CHAIN, delivery, LogField.NETWORK_MESSAGE_ID);
        }
        var before = new ArrayList<Row>();
        for (var row : changes.computeIfAbsent(hubRow.copyKey(),
                key -> copy.stream().filter(DeliveryLinks::isChange).toList())) {
            if (row.time() <= hubRow.time()) {
                before.add(row);
            }
        }
        links.barrier(before, List.of(delivery));
    }

    private static boolean isChange(Row row) {
        return row.rank() >= Ranks.CHANGES && row.rank() < Ranks.QUEUE && !row.isShadow();
    }

    /** DELIVERFAIL leads to a DEFER or FAIL of the hub; attempts are counted, for clocks may differ. */
    private void linkRefusals() {
        var attempts = new HashMap<String, Integer>();
        for (var row : rows.all()) {
            if (!row.is("DELIVERFAIL")) {
                continue;
            }
            for (var key : row.keys()) {
                var number = attempts.merge(key, 1, Integer::sum) - 1;
                var answers = refusals().getOrDefault(key, List.of());
                if (number < answers.size()) {
                    var answer = answers.get(number);
                    links.add(new Link(row, answer, EdgeRule.DELIVERY, row, LogField.RECIPIENT_ADDRESS.logName(), key,
                            Certainty.GUESSED));
                    answered.add(row);
                    linkCopy(answer, row);
                }
            }
        }
    }

    private Map<String, List<Row>> refusals() {
        if (hubRows.isEmpty()) {
            for (var row : rows.all()) {
                if (row.isHub() && (row.is("FAIL") || row.is("DEFER"))) {
                    row.keys().forEach(key -> hubRows.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
                }
            }
        }
        return hubRows;
    }

    /** The hub's SEND may be lost while its copy is here. */
    private void linkWithoutSend() {
        Map<String, Row> entries = null;
        for (var row : rows.all()) {
            if (row.service() != Service.DEL || row.rank() < Ranks.QUEUE || answered.contains(row)) {
                continue;
            }
            entries = entries == null ? lastEntries() : entries;
            for (var key : row.keys()) {
                var entry = entries.get(key);
                if (entry != null) {
                    links.add(new Link(entry, row, EdgeRule.PROCESS_CHAIN, row, LogField.RECIPIENT_ADDRESS.logName(),
                            key, Certainty.GUESSED));
                    break;
                }
            }
        }
    }

    /** For each recipient the last copy of a hub, forks after what they were forked from. */
    private Map<String, Row> lastEntries() {
        var entries = new HashMap<String, Row>();
        for (var row : rows.all()) {
            if (row.isHub() && !row.isShadow() && !row.is("AGENTINFO") && row.rank() < Ranks.QUEUE) {
                row.keys().forEach(key -> entries.put(key, row));
            }
        }
        return entries;
    }
}
