package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links the rows of a submission from a mailbox with one another and with the hub that took the mail. */
final class SubmissionLinks {
    private final MessageRows rows;
    private final Links links;
    private final Map<String, Row> notifications = new HashMap<>();
    private final List<Row> taken = new ArrayList<>();
    private final List<Row> told = new ArrayList<>();

    private final Set<Row> handedOver = new HashSet<>();

    private SubmissionLinks(MessageRows rows, Links links) {
        this.rows = rows;
        this.links = links;
    }

    static void add(MessageRows rows, List<Handover> handovers, Links links) {
        var submission = new SubmissionLinks(rows, links);
        handovers.forEach(handover -> submission.handedOver.add(handover.next()));
        submission.sort();
        submission.linkStoreEvents();
        submission.linkHubs();
    }

    private void sort() {
        for (var row : rows.all()) {
            if (row.is("NOTIFYMAPI") || row.is("NOTIFYSHADOW") || row.is("CLIENTSUBMISSION")) {
                notifications.putIfAbsent(storeKey(row), row);
            } else if (row.is("RECEIVE") && (row.isStore() || row.source().equals("MAILBOXRULE"))) {
                taken.add(row);
            } else if (row.name().startsWith("SUBMIT")) {
                told.add(row);
            }
        }
    }

    private static String storeKey(Row row) {
        return EnvelopeKeys.storeKey(row.get(LogField.SOURCE_CONTEXT));
    }

    private void linkStoreEvents() {
        for (var row : taken) {
            notification(row);
        }
        for (var row : told) {
            if (taken.isEmpty() || row.isMailSubmission()) {
                notification(row);
            }
            for (var first : taken) {
                linkSubmit(first, row);
            }
        }
    }

    /** The first step after the store's notification names the same event of the same mailbox. */
    private void notification(Row row) {
        var key = storeKey(row);
        var first = notifications.get(key);
        if (first != null && !key.isEmpty()) {
            links.certain(first, row, EdgeRule.STORE_EVENT, row, LogField.SOURCE_CONTEXT);
        } else if (notifications.size() == 1) {
            var only = notifications.values().iterator().next();
            links.add(new Link(only, row, EdgeRule.PROCESS_CHAIN, only, "", EvidenceTexts.english("notification.only"),
                    Certainty.GUESSED));
        }
    }

    /** Until 2010 SUBMIT tells a hub to fetch the mail; from 2013 on it says that a hub has it. */
    private void linkSubmit(Row receive, Row submit) {
        if (submit.isMailSubmission()) {
            links.certain(submit, receive, EdgeRule.PROCESS_CHAIN, submit, LogField.SERVER_HOSTNAME);
        } else if (submit.serverKey().equals(receive.serverKey())) {
            links.certain(receive, submit, EdgeRule.COPY, submit, LogField.INTERNAL_MESSAGE_ID);
        }
    }

    private void linkHubs() {
        var submitted = new ArrayList<Row>(taken.size());
        for (var row : taken) {
            if (!row.isHub()) {
                submitted.add(row);
            }
        }
        if (submitted.isEmpty() && told.isEmpty()) {
            return;
        }
        for (var row : rows.all()) {
            if (row.is("SMTP", "RECEIVE") && row.hasHubCopy() && !handedOver.contains(row)) {
                linkHub(submitted, row);
            }
        }
        rows.copies().values().forEach(copy -> linkRest(submitted, copy));
    }

    /** Of a copy whose beginning is lost, the first row that is left follows from the submission. */
    private void linkRest(List<Row> submitted, List<Row> copy) {
        Row first = null;
        for (var row : copy) {
            if (row.is("RECEIVE")) {
                return;
            }
            first = first == null && !row.isShadow() ? row : first;
        }
        if (first == null || !first.isHub() || handedOver.contains(first) || HubLinks.hasParent(first, rows)) {
            return;
        }
        for (var row : submitted) {
            links.add(new Link(row, first, EdgeRule.PROCESS_CHAIN, first, LogField.NETWORK_MESSAGE_ID.logName(),
                    first.get(LogField.NETWORK_MESSAGE_ID), Certainty.GUESSED));
        }
    }

    private void linkHub(List<Row> submitted, Row hub) {
        var client = hub.get(LogField.CLIENT_HOSTNAME);
        for (var row : submitted) {
            if (client.isEmpty() || Names.sameServer(client, row.server())) {
                fromSubmission(row, hub);
            }
        }
        for (var row : told) {
            var server = row.get(LogField.SERVER_HOSTNAME);
            if (!row.isMailSubmission() && row.is("SUBMIT")
                    && (server.isEmpty() || Names.sameServer(server, hub.server()))
                    && (client.isEmpty() || Names.sameServer(client, row.server()))) {
                links.certain(hub, row, EdgeRule.PROCESS_CHAIN, row, LogField.SERVER_HOSTNAME);
            }
        }
    }

    private void fromSubmission(Row row, Row hub) {
        links.certain(row, hub, EdgeRule.PROCESS_CHAIN, hub, LogField.CLIENT_HOSTNAME);
        for (var other : rows.hubCopy(hub.serverKey(), hub.internalId())) {
            if (other.name().startsWith("HAREDIRECT")) {
                links.certain(row, other, EdgeRule.PROCESS_CHAIN, hub, LogField.CLIENT_HOSTNAME);
            }
        }
    }
}
