package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Event;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Finds which other messages the rows of a message name as related. */
public final class Families {
    private Families() {
    }

    /**
     * Reads the references of a message; cheap for rows without one.
     *
     * @param events
     *            all events of one message, in any order
     * @return one entry a relation and id. Each names the other message by Message-ID or by internal id and server; the
     *         one who knows all messages finds it, and tells the other message the inverse relation
     */
    public static List<RelatedMessage> of(List<Event> events) {
        var found = new LinkedHashMap<String, RelatedMessage>();
        for (var event : events) {
            var reference = event.get(LogField.REFERENCE);
            if (!reference.isBlank()) {
                for (var message : of(event, reference)) {
                    found.putIfAbsent(message.relation() + message.messageId() + '|' + message.internalId(), message);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<RelatedMessage> of(Event event, String references) {
        var messages = new ArrayList<RelatedMessage>();
        for (var part : references.split(";")) {
            var reference = part.strip();
            var isMessageId = isMessageId(reference);
            var own = isMessageId && Correlator.messageKey(reference)
                    .equals(Correlator.messageKey(event.get(LogField.MESSAGE_ID)));
            var relation = own || !isMessageId && !EnvelopeKeys.isNumber(reference)
                    ? null
                    : relation(event, isMessageId);
            if (relation != null) {
                var anyServer = isMessageId || relation == Relation.RULE_OF;
                messages.add(new RelatedMessage(relation, "", isMessageId ? reference : "",
                        isMessageId ? "" : reference, anyServer ? "" : Services.server(event),
                        new Evidence("relation=" + relation.id(), event.id(), LogField.REFERENCE.logName(), reference,
                                anyServer && !isMessageId ? Certainty.GUESSED : Certainty.CERTAIN)));
            }
        }
        return messages;
    }

    private static Relation relation(Event event, boolean isMessageId) {
        var source = event.get(LogField.SOURCE).strip().toUpperCase(Locale.ROOT);
        if (source.equals("DSN")) {
            return Relation.DSN_OF;
        }
        return switch (event.get(LogField.EVENT_ID).strip().toUpperCase(Locale.ROOT)) {
            case "FAIL", "DELIVERFAIL", "DEFER", "MODERATIONEXPIRE", "MODERATORREJECT", "MODERATORSALLNDR" ->
                isMessageId ? Relation.DSN : null;
            case "SEND", "SENDEXTERNAL", "DELIVER" -> Relation.DSN;
            case "RECEIVE" -> ofReceive(event, source, isMessageId);
            case "INITMESSAGECREATED", "MODERATORAPPROVE" -> Relation.MODERATION;
            case "RESUBMIT", "RESUBMITDEFER", "RESUBMITFAIL" -> Relation.RESUBMISSION_OF;
            default -> null;
        };
    }

    private static Relation ofReceive(Event event, String source, boolean isMessageId) {
        return switch (source) {
            case "MAILBOXRULE" -> Relation.RULE_OF;
            case "AGENT" -> isMessageId ? Relation.JOURNAL_OF : null;
            case "APPROVAL" -> Relation.MODERATION_OF;
            case "SAFETYNET", "REDUNDANCY" -> Relation.RESUBMISSION_OF;
            default -> other(event, isMessageId);
        };
    }

    private static Relation other(Event event, boolean isMessageId) {
        if (event.get(LogField.MESSAGE_INFO).regionMatches(true, 0, "03I", 0, 3)) {
            return Relation.RULE_OF;
        }
        return isMessageId && event.get(LogField.RETURN_PATH).equals("<>") ? Relation.DSN_OF : null;
    }

    /** Tells a Message-ID from an internal id or a reason. */
    static boolean isMessageId(String text) {
        return text.length() > 2 && (text.charAt(0) == '<' && text.endsWith(">")
                || text.indexOf('@') > 0 && text.indexOf(' ') < 0);
    }
}
