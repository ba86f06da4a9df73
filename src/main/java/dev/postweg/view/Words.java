package dev.postweg.view;

import dev.postweg.format.DateOrder;
import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.EventKind;
import dev.postweg.model.Outcome;
import dev.postweg.model.Service;
import dev.postweg.trace.EdgeRule;
import dev.postweg.trace.Relation;
import dev.postweg.trace.ViaReason;

/** The domain's own words in the user's language. */
final class Words {
    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    String of(Channel channel) {
        return texts.get("channel." + channel.id());
    }

    String of(Outcome outcome) {
        return texts.get("outcome." + outcome.id());
    }

    String of(Direction direction) {
        return texts.get("direction." + direction.id());
    }

    String of(EventKind kind) {
        return texts.get("kind." + kind.id());
    }

    String of(Service service) {
        return texts.get("service." + service.id());
    }

    String of(EdgeRule rule) {
        return texts.get("rule." + rule.id());
    }

    String of(Relation relation) {
        return texts.get("relation." + relation.id());
    }

    String of(DateOrder order) {
        return texts.get(switch (order) {
            case DMY -> "reading.order.day";
            case MDY -> "reading.order.month";
            case YMD -> "reading.order.year";
        });
    }

    String of(ViaReason reason) {
        return texts.get("via." + reason.id());
    }

    /** Yes, no or unknown, as {@link dev.postweg.model.Anonymity#id()} says it. */
    String anonymity(String id) {
        return texts.get("anonymity." + id);
    }
}
