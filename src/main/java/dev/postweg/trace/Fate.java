package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import dev.postweg.model.Outcome;
import dev.postweg.model.RecipientSummary;
import java.util.ArrayList;
import java.util.List;

/** What is known of one recipient while the rows are read. */
final class Fate {
    private final String address;
    private final List<Via> via = new ArrayList<>(0);
    private boolean named;
    private boolean accepted;
    private Verdict verdict = Verdict.NONE;
    private Row deciding;
    private Row refusing;
    private Row last;
    private Handover lost;
    private Certainty certainty = Certainty.GUESSED;

    Fate(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    boolean named() {
        return named;
    }

    void name() {
        named = true;
    }

    /** Tells whether any row says that a server took the mail for this recipient. */
    boolean accepted() {
        return accepted;
    }

    void accept() {
        accepted = true;
    }

    List<Via> via() {
        return via;
    }

    void addVia(Via reason) {
        if (via.stream().noneMatch(known -> known.parent().equalsIgnoreCase(reason.parent()))) {
            via.add(reason);
        }
    }

    Verdict verdict() {
        return verdict;
    }

    /** Returns the row that decided, or null. */
    Row deciding() {
        return deciding;
    }

    /** Returns the row in which its path ends: the mailbox that refused it, not the hub that wrote so; or null. */
    Row end() {
        if (verdict == Verdict.FAILED && refusing != null) {
            return refusing;
        }
        return deciding != null ? deciding : last;
    }

    /** Returns where the trail is lost, or null. */
    Handover lost() {
        return lost;
    }

    void seen(Row row) {
        if (last == null || !row.isAside() || last.isShadow()) {
            last = row;
        }
    }

    /** A stronger verdict replaces a weaker one; of two equal ones the later stays, but the first good end. */
    void decide(Verdict found, Row row, Certainty sure) {
        if (found == Verdict.REFUSED) {
            refusing = row;
        }
        var wins = found.weight() > verdict.weight()
                || found == verdict && found != Verdict.DELIVERED && found != Verdict.SENT;
        if (wins) {
            verdict = found;
            deciding = row;
            certainty = sure;
        }
    }

    void lose(Handover handover) {
        decide(Verdict.LOST, handover.row(), handover.certainty());
        follow(handover);
    }

    void take(Handover handover) {
        decide(Verdict.TAKEN, handover.row(), Certainty.GUESSED);
        follow(handover);
    }

    /** The trail is lost where the deciding row lost it, not at an earlier gap. */
    private void follow(Handover handover) {
        if (deciding == handover.row()) {
            lost = handover;
        }
    }

    /** The mail went on from a place where it had waited. */
    void goOn(Row send) {
        if (verdict == Verdict.DEFERRED && deciding.serverKey().equals(send.serverKey())) {
            verdict = Verdict.NONE;
            deciding = null;
            certainty = Certainty.GUESSED;
        }
    }

    Outcome outcome() {
        return verdict.outcome();
    }

    long time() {
        return deciding != null ? deciding.time() : last == null ? 0 : last.time();
    }

    /** Returns the raw status that the deciding row gives this recipient. */
    String status() {
        if (deciding == null || verdict == Verdict.LOST || verdict == Verdict.TAKEN || verdict == Verdict.EXPANDED
                || verdict == Verdict.REDIRECTED) {
            return "";
        }
        return deciding.status(Row.key(address));
    }

    Evidence evidence() {
        var claim = "outcome=" + outcome().id();
        if (deciding == null) {
            return new Evidence(claim, last == null ? 0 : last.id(), "", EvidenceTexts.english("outcome.none"),
                    Certainty.GUESSED);
        }
        if (verdict == Verdict.LOST) {
            return new Evidence(claim, deciding.id(), LogField.SOURCE_CONTEXT.logName(),
                    lost.host().isEmpty()
                            ? EvidenceTexts.english("outcome.lost-somewhere")
                            : EvidenceTexts.english("outcome.lost", lost.host()),
                    certainty);
        }
        if (verdict == Verdict.TAKEN) {
            return new Evidence(claim, deciding.id(), LogField.SOURCE_CONTEXT.logName(),
                    deciding.get(LogField.SOURCE_CONTEXT), certainty);
        }
        return new Evidence(claim, deciding.id(), LogField.EVENT_ID.logName(), deciding.source() + " "
                + deciding.name(), certainty);
    }

    RecipientSummary summary() {
        return new RecipientSummary(address, outcome(), status(),
                via.isEmpty() ? List.of() : via.stream().map(Via::parent).toList(), time());
    }
}
