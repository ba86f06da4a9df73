package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads off the rows what became of each recipient. */
final class Fates {
    private final Map<String, Fate> fates = new LinkedHashMap<>();
    private final Map<Row, Handover> handovers = new HashMap<>();
    private final MessageRows rows;
    private final Set<Row> nextRows;

    private Fates(MessageRows rows, List<Handover> handovers) {
        this.rows = rows;
        handovers.forEach(handover -> this.handovers.put(handover.row(), handover));
        this.nextRows = new HashSet<>();
        for (var handover : handovers) {
            if (handover.next() != null) {
                nextRows.add(handover.next());
            }
        }
    }

    /**
     * Reads.
     *
     * @param rows
     *            all rows
     * @param ordered
     *            the same in causal order
     * @param handovers
     *            where its SEND rows lead to
     * @return the recipients in the order of appearance
     */
    static Collection<Fate> of(MessageRows rows, List<Row> ordered, List<Handover> handovers) {
        var fates = new Fates(rows, handovers);
        ordered.forEach(fates::see);
        ordered.forEach(fates::judge);
        return fates.fates.values();
    }

    private Fate fate(String address) {
        var key = Row.key(address);
        var fate = fates.get(key);
        if (fate == null) {
            fate = new Fate(address.strip());
            fates.put(key, fate);
        }
        return fate;
    }

    private Fate fate(Row row, int place) {
        var key = row.keys().get(place);
        var fate = fates.get(key);
        return fate == null ? fate(row.addresses().get(place)) : fate;
    }

    /** First pass: who is a recipient, and why. */
    private void see(Row row) {
        var reason = reason(row);
        var parents = reason == null ? List.<String>of() : RecipientLinks.related(row);
        parents.forEach(parent -> fate(parent).seen(row));
        for (var i = 0; i < row.keys().size(); i++) {
            var fate = fate(row, i);
            fate.seen(row);
            for (var parent : parents) {
                if (!Row.key(parent).equals(row.keys().get(i))) {
                    fate.addVia(new Via(parent.strip(), reason, row.id()));
                }
            }
            if (row.rank() < Ranks.CHANGES && fate.via().isEmpty() && !nextRows.contains(row)) {
                fate.name();
            }
            if (accepts(row)) {
                fate.accept();
            }
        }
    }

    private static ViaReason reason(Row row) {
        return switch (row.name()) {
            case "EXPAND", "DUPLICATEEXPAND" -> ViaReason.EXPAND;
            case "REDIRECT", "DUPLICATEREDIRECT" -> ViaReason.REDIRECT;
            case "RESOLVE" -> ViaReason.RESOLVE;
            default -> null;
        };
    }

    private static boolean accepts(Row row) {
        return switch (row.name()) {
            case "FAIL", "DSN", "DEFER", "AGENTINFO", "DROP", "SUPPRESSED" -> false;
            default -> true;
        };
    }

    /** Second pass: what each row says of the end. */
    private void judge(Row row) {
        switch (row.name()) {
            case "DELIVER" -> all(row, Verdict.DELIVERED, Certainty.CERTAIN);
            case "SEND", "SENDEXTERNAL" -> judgeSend(row);
            case "FAIL" -> judgeFail(row);
            case "SUBMITFAIL", "BADMAIL", "POISONMESSAGE" -> all(row, Verdict.FAILED, Certainty.CERTAIN);
            case "DELIVERFAIL" -> all(row, Verdict.REFUSED, Certainty.GUESSED);
            case "DROP", "SUPPRESSED" -> all(row, Verdict.DROPPED, Certainty.CERTAIN);
            case "DUPLICATEDELIVER" -> all(row, Verdict.DUPLICATE, Certainty.CERTAIN);
            case "DUPLICATEEXPAND", "DUPLICATEREDIRECT" -> judgeKnown(row);
            case "DEFER", "THROTTLE", "SUBMITDEFER" -> all(row, Verdict.DEFERRED, Certainty.CERTAIN);
            case "RESUBMITDEFER", "RESUBMITFAIL" -> all(row, Verdict.RESUBMISSION, Certainty.GUESSED);
            case "EXPAND" -> parents(row, Verdict.EXPANDED);
            case "REDIRECT", "RESOLVE" -> parents(row, Verdict.REDIRECTED);
            case "INITMESSAGECREATED" -> judgeModeration(row, Verdict.HELD);
            case "MODERATORREJECT", "MODERATIONEXPIRE", "MODERATORSALLNDR" -> judgeModeration(row, Verdict.DENIED);
            case "PROCESS", "PROCESSMEETINGMESSAGE" -> all(row, Verdict.CONSUMED, Certainty.GUESSED);
            case "SUBMIT" -> row.keys().forEach(key -> fates.get(key).goOn(row));
            default -> {
                // says nothing of an end
            }
        }
    }

    private void all(Row row, Verdict verdict, Certainty certainty) {
        row.keys().forEach(key -> fates.get(key).decide(verdict, row, certainty));
    }

    private void parents(Row row, Verdict verdict) {
        for (var parent : RecipientLinks.related(row)) {
            var key = Row.key(parent);
            if (verdict == Verdict.EXPANDED || !row.keys().contains(key)) {
                fates.get(key).decide(verdict, row, Certainty.CERTAIN);
            }
        }
    }

    /** The address that is held may stand in either field; the other one may name the arbitration mailbox. */
    private void judgeModeration(Row row, Verdict verdict) {
        row.keys().stream().filter(key -> !Probes.isProbe(key))
                .forEach(key -> fates.get(key).decide(verdict, row, Certainty.CERTAIN));
        for (var address : RecipientLinks.related(row)) {
            var fate = fates.get(Row.key(address));
            if (fate != null && !Probes.isProbe(address)) {
                fate.decide(verdict, row, Certainty.CERTAIN);
            }
        }
    }

    /** Refused before it was accepted: no row but refusals, and nothing was taken over. */
    private void judgeFail(Row row) {
        var nothing = row.get(LogField.TOTAL_BYTES).strip();
        var refused = (row.source().equals("SMTP") || row.source().equals("AGENT"))
                && (row.internalId().isEmpty() || nothing.isEmpty() || nothing.equals("0"));
        for (var key : row.keys()) {
            var fate = fates.get(key);
            fate.decide(refused && !fate.accepted() ? Verdict.REJECTED : Verdict.FAILED, row, Certainty.CERTAIN);
        }
    }

    private void judgeKnown(Row row) {
        for (var key : row.keys()) {
            var fate = fates.get(key);
            if (!fate.named() && fate.via().size() < 2) {
                fate.decide(Verdict.KNOWN_BEFORE, row, Certainty.GUESSED);
            }
        }
    }

    private void judgeSend(Row row) {
        var handover = handovers.get(row);
        for (var key : row.keys()) {
            var fate = fates.get(key);
            fate.goOn(row);
            switch (handover.target()) {
                case OUTSIDE -> fate.decide(Verdict.SENT, row, handover.certainty());
                case NOT_HERE -> fate.lose(handover);
                case DELIVERY -> {
                    if (rows.deliveries(Names.shortName(handover.host()), key).isEmpty()) {
                        fate.take(handover);
                    }
                }
                case HUB -> {
                    // goes on there
                }
            }
        }
    }
}
