package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;

/** Tells where a mail went, by the accepted domains. The field directionality only says how the first hop saw it. */
final class Directions {
    private final Analysis analysis;
    private final Organisation organisation;

    private Directions(Analysis analysis) {
        this.analysis = analysis;
        this.organisation = analysis.organisation();
    }

    static Evidence evidence(Analysis analysis, Direction direction) {
        var known = analysis.organisation().knowsDomains();
        return new Evidence("direction=" + direction.id(), 0, LogField.SENDER_ADDRESS.logName(),
                EvidenceTexts.english(known ? "direction.known" : "direction.guessed"),
                known ? Certainty.CERTAIN : Certainty.GUESSED);
    }

    static Direction of(Analysis analysis) {
        var directions = new Directions(analysis);
        var sender = directions.sender();
        if (sender == Place.OUTSIDE) {
            return Direction.INBOUND;
        }
        return sender == Place.UNKNOWN ? Direction.UNKNOWN : directions.fromInside();
    }

    private enum Place {
        INSIDE, OUTSIDE, UNKNOWN
    }

    private Place sender() {
        var channel = analysis.channel().channel();
        if (isFromStore() || channel == Channel.DSN || channel == Channel.JOURNAL || channel == Channel.MODERATION
                || channel == Channel.PROBE) {
            return Place.INSIDE;
        }
        var sender = sender(LogField.SENDER_ADDRESS);
        if (sender.isEmpty()) {
            sender = sender(LogField.RETURN_PATH);
        }
        return place(sender);
    }

    private boolean isFromStore() {
        for (var row : analysis.ordered()) {
            if (row.isStore() && row.rank() < Ranks.CHANGES) {
                return true;
            }
        }
        return false;
    }

    private String sender(LogField field) {
        return AcceptedDomains.domain(analysis.rows().first(field).replace(">", "")).isEmpty()
                ? ""
                : analysis.rows().first(field);
    }

    private Place place(String address) {
        return address.isEmpty() || !organisation.knowsDomains()
                ? Place.UNKNOWN
                : organisation.accepts(address) ? Place.INSIDE : Place.OUTSIDE;
    }

    private Direction fromInside() {
        var unknown = false;
        var any = false;
        for (var fate : analysis.fates()) {
            var place = switch (fate.verdict()) {
                case DELIVERED -> Place.INSIDE;
                case SENT -> Place.OUTSIDE;
                case EXPANDED, REDIRECTED -> null;
                default -> place(fate.address());
            };
            if (place == Place.OUTSIDE) {
                return Direction.OUTBOUND;
            }
            unknown |= place == Place.UNKNOWN;
            any |= place == Place.INSIDE;
        }
        return unknown || !any ? Direction.UNKNOWN : Direction.INTERNAL;
    }
}
