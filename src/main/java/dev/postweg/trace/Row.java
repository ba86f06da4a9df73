package dev.postweg.trace;

import dev.postweg.decode.RecipientAddresses;
import dev.postweg.decode.RecipientStatus;
import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Process;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An event with what all rules ask of it, read once. */
final class Row {
    private final Event event;
    private final String source;
    private final String name;
    private final String internalId;
    private final String server;
    private final String serverKey;
    private final Service service;
    private final int rank;
    private final NextHop nextHop;
    private final boolean shadow;
    private final String copyKey;
    /** An earlier row with the same recipients, or null. */
    private final Row twin;
    private List<String> addresses;
    private List<String> keys;
    private Map<String, String> statuses;
    private int index;

    /** Reads a row; what the row read before it says too is taken from there. */
    Row(Event event, Service service, Row before) {
        this.event = event;
        this.source = upper(event.get(LogField.SOURCE));
        this.name = upper(event.get(LogField.EVENT_ID));
        this.internalId = event.get(LogField.INTERNAL_MESSAGE_ID).strip();
        this.server = Services.server(event);
        this.serverKey = before != null && server.equals(before.server) ? before.serverKey : Names.shortName(server);
        this.service = service;
        this.rank = Ranks.of(source, name);
        this.nextHop = isSend() || name.equals("HAREDIRECT")
                ? EnvelopeKeys.nextHop(event.get(LogField.SOURCE_CONTEXT))
                : NextHop.NONE;
        this.shadow = name.equals("HAREDIRECT") || name.equals("HARECEIVE") || name.equals("HADISCARD")
                || name.equals("HAREDIRECTFAIL");
        this.copyKey = copyKey(before);
        this.twin = twin(before);
    }

    private String copyKey(Row before) {
        if (internalId.isEmpty()) {
            return "";
        }
        var same = before != null && service == before.service && serverKey.equals(before.serverKey)
                && internalId.equals(before.internalId);
        return same ? before.copyKey : copyKey(isHub() ? Service.HUB : service, serverKey, internalId);
    }

    private Row twin(Row before) {
        if (before == null || !sameRecipients(event, before.event)) {
            return null;
        }
        return before.twin == null ? before : before.twin;
    }

    private static boolean sameRecipients(Event one, Event other) {
        return one.get(LogField.RECIPIENT_ADDRESS).equals(other.get(LogField.RECIPIENT_ADDRESS))
                && one.get(LogField.RECIPIENT_COUNT).equals(other.get(LogField.RECIPIENT_COUNT));
    }

    private static String upper(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c <= ' ' || c > 127) {
                return text.strip().toUpperCase(Locale.ROOT);
            }
        }
        return text;
    }

    Event event() {
        return event;
    }

    /** Returns the place among the rows of its message, by which arrays are filled. */
    int index() {
        return index;
    }

    void index(int place) {
        index = place;
    }

    long id() {
        return event.id();
    }

    long time() {
        return event.time();
    }

    String get(LogField field) {
        return event.get(field);
    }

    /** Returns the source in upper case. */
    String source() {
        return source;
    }

    /** Returns the event-id in upper case. */
    String name() {
        return name;
    }

    String internalId() {
        return internalId;
    }

    String server() {
        return server;
    }

    /** Returns the short name in lower case. */
    String serverKey() {
        return serverKey;
    }

    Service service() {
        return service;
    }

    /** Returns the place among rows of one time, see {@link Ranks}. */
    int rank() {
        return rank;
    }

    NextHop nextHop() {
        return nextHop;
    }

    boolean is(String wantedName) {
        return name.equals(wantedName);
    }

    boolean is(String wantedSource, String wantedName) {
        return name.equals(wantedName) && source.equals(wantedSource);
    }

    boolean isSend() {
        return name.equals("SEND") || name.equals("SENDEXTERNAL");
    }

    boolean isShadow() {
        return shadow;
    }

    /** Tells whether the row stands beside the way: it follows a step, and none follows it. */
    boolean isAside() {
        return isShadow() || name.equals("AGENTINFO") || name.equals("SUBMIT");
    }

    boolean isStore() {
        return source.equals("STOREDRIVER");
    }

    /** Tells whether the row stands in the log of a hub or an Edge server. */
    boolean isHub() {
        return service == Service.HUB || service == Service.EDGE;
    }

    /** Tells whether the row was written by Exchange 2013 or later, where three services share the work. */
    boolean isModern() {
        return switch (event.process()) {
            case SUBMISSION, DELIVERY -> true;
            case MAIL_SUBMISSION -> false;
            default -> event.header().position(LogField.NETWORK_MESSAGE_ID) >= 0;
        };
    }

    boolean isMailSubmission() {
        return event.process() == Process.MAIL_SUBMISSION || service == Service.SUB && !isModern();
    }

    /** Tells whether server and internal id name a copy in the queue of a hub. */
    boolean hasHubCopy() {
        return isHub() && !internalId.isEmpty();
    }

    /** Returns the key of the copy; empty where the row has no internal id. */
    String copyKey() {
        return copyKey;
    }

    static String copyKey(Service service, String serverKey, String internalId) {
        return service.id() + '|' + serverKey + '|' + internalId;
    }

    /** Returns the recipients as in the log. */
    List<String> addresses() {
        if (twin != null) {
            return twin.addresses();
        }
        if (addresses == null) {
            var text = event.get(LogField.RECIPIENT_ADDRESS);
            addresses = text.indexOf(';') < 0
                    ? text.isBlank() ? List.of() : List.of(text)
                    : RecipientAddresses.split(text, recipientCount());
        }
        return addresses;
    }

    int recipientCount() {
        var text = event.get(LogField.RECIPIENT_COUNT).strip();
        return EnvelopeKeys.isNumber(text) && text.length() < 8 ? Integer.parseInt(text) : 0;
    }

    /** Returns the recipients by which they are told apart, see {@link #key(String)}. */
    List<String> keys() {
        if (twin != null) {
            return twin.keys();
        }
        if (keys == null) {
            if (addresses().size() == 1) {
                keys = List.of(key(addresses().getFirst()));
            } else {
                var list = new ArrayList<String>(addresses().size());
                for (var address : addresses()) {
                    list.add(key(address));
                }
                keys = list;
            }
        }
        return keys;
    }

    /** Returns the raw status that the row gives a recipient; empty where it gives none. */
    String status(String key) {
        var text = event.get(LogField.RECIPIENT_STATUS);
        if (text.isBlank() || keys().size() == 1) {
            return !text.isBlank() && keys().contains(key) ? text : "";
        }
        if (statuses == null) {
            statuses = statuses(text);
        }
        return statuses.getOrDefault(key, "");
    }

    private Map<String, String> statuses(String text) {
        var found = RecipientStatus.parse(text, keys().size());
        var byKey = new HashMap<String, String>();
        for (var i = 0; i < keys().size(); i++) {
            var own = i < found.size() ? found.get(i).raw() : found.size() == 1 ? text : "";
            byKey.putIfAbsent(keys().get(i), own);
        }
        return byKey;
    }

    /** Returns an address in the form in which it is compared: without blanks around, in lower case. */
    static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
