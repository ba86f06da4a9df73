package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one row says about the envelopes next to its own. Read for every row at import, hence by looking for a few
 * markers only.
 *
 * @param storeKey
 *            mailbox GUID, {@code |}, event number of the store; empty where the row has none
 * @param references
 *            internal ids that this row's copy was forked from
 * @param nextHop
 *            where this row handed it to; nothing where it did not
 */
public record EnvelopeKeys(String storeKey, Set<String> references, Optional<NextHop> nextHop) {
    private static final EnvelopeKeys NONE = new EnvelopeKeys("", Set.of(), Optional.empty());
    private static final String INTERNAL_ID = "InternalId=";
    private static final String HOST_NAME = "Hostname=";

    /**
     * Reads the keys of a row.
     *
     * @param event
     *            any row
     * @return its keys; all empty for most rows
     */
    public static EnvelopeKeys of(Event event) {
        return switch (event.get(LogField.EVENT_ID)) {
            case "NOTIFYMAPI", "NOTIFYSHADOW", "CLIENTSUBMISSION", "RECEIVE", "SUBMIT", "SUBMITDEFER", "SUBMITFAIL" ->
                ofStoreKey(storeKey(event.get(LogField.SOURCE_CONTEXT)));
            case "SEND", "SENDEXTERNAL", "HAREDIRECT" -> ofNextHop(nextHop(event.get(LogField.SOURCE_CONTEXT)));
            case "TRANSFER" -> ofReferences(event.get(LogField.REFERENCE));
            default -> NONE;
        };
    }

    private static EnvelopeKeys ofStoreKey(String key) {
        return key.isEmpty() ? NONE : new EnvelopeKeys(key, Set.of(), Optional.empty());
    }

    private static EnvelopeKeys ofNextHop(NextHop hop) {
        return hop.host().isEmpty() ? NONE : new EnvelopeKeys("", Set.of(), Optional.of(hop));
    }

    private static EnvelopeKeys ofReferences(String text) {
        if (isNumber(text)) {
            return new EnvelopeKeys("", Set.of(text), Optional.empty());
        }
        var references = new TreeSet<String>();
        for (var part : text.split(";")) {
            if (isNumber(part)) {
                references.add(part);
            }
        }
        return references.isEmpty() ? NONE : new EnvelopeKeys("", references, Optional.empty());
    }

    /**
     * Reads mailbox and event number off a source-context of the store.
     *
     * @param context
     *            such as {@code MDB:…, Mailbox:…, Event:63779422, …}
     * @return GUID in lower case, {@code |}, number; empty where one of them is not there
     */
    static String storeKey(String context) {
        var mailbox = after(context, "Mailbox:", ',');
        var event = mailbox.isEmpty() ? "" : after(context, "Event:", ',');
        return event.isEmpty() ? "" : mailbox.toLowerCase(Locale.ROOT) + '|' + event;
    }

    /**
     * Reads the reply of the next server.
     *
     * @param context
     *            a source-context that holds {@code [InternalId=…, Hostname=…]}; in HAREDIRECT rows the two values may
     *            stand in each other's place, so the shape tells which is which
     * @return both empty where there is no such reply
     */
    static NextHop nextHop(String context) {
        var host = after(context, HOST_NAME, ']');
        var id = after(context, INTERNAL_ID, ']');
        if (host.isEmpty() && id.isEmpty()) {
            return NextHop.NONE;
        }
        return isNumber(host) && !id.isEmpty() && !isNumber(id) ? new NextHop(host, id) : new NextHop(id, host);
    }

    private static String after(String text, String marker, char end) {
        var begin = text.indexOf(marker);
        if (begin < 0) {
            return "";
        }
        begin += marker.length();
        var stop = begin;
        while (stop < text.length() && text.charAt(stop) != end && text.charAt(stop) != ',') {
            stop++;
        }
        return text.substring(begin, stop).strip();
    }

    /**
     * Tells an internal id from a name.
     *
     * @param text
     *            any text
     * @return true for digits only
     */
    static boolean isNumber(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
