package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Origin;
import dev.postweg.model.Process;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Writes the rows of one mail, a few words each; for cases that no story tells. */
final class Rows {
    static final long START = 1_517_900_000_000L;
    static final String MAIL = "<a@example.com>";

    private final Header header;
    private final List<Event> events = new ArrayList<>();
    private String networkId = "5e630e82-bf20-5678-5678-08d572cc7562";
    private String messageId = MAIL;

    private Rows(Header header) {
        this.header = header;
    }

    static Rows modern() {
        return new Rows(Header.V2016);
    }

    static Rows of(Header header) {
        return new Rows(header);
    }

    Rows network(String id) {
        networkId = id;
        return this;
    }

    Rows message(String id) {
        messageId = id;
        return this;
    }

    /**
     * Adds a row.
     *
     * @param ms
     *            after {@link #START}
     * @param place
     *            server and process, such as {@code EX01/MSGTRKMS}
     * @param what
     *            source, event-id and internal id, such as {@code SMTP RECEIVE 17}
     * @param recipients
     *            separated by semicolons
     */
    Rows row(long ms, String place, String what, String recipients) {
        var parts = what.split(" ");
        var slash = place.indexOf('/');
        var values = new ArrayList<>(Collections.nCopies(header.names().size(), ""));
        events.add(new Event(events.size() + 1L, START + ms, place.substring(0, slash),
                Process.ofPrefix(place.substring(slash + 1)),
                new Origin(place + ".LOG", events.size() + 6L), header, values));
        set(LogField.SOURCE, parts[0]).set(LogField.EVENT_ID, parts[1]);
        set(LogField.INTERNAL_MESSAGE_ID, parts.length > 2 ? parts[2] : "");
        if (!recipients.isEmpty()) {
            set(LogField.RECIPIENT_ADDRESS, recipients);
            set(LogField.RECIPIENT_COUNT, Integer.toString(recipients.split(";").length));
        }
        set(LogField.NETWORK_MESSAGE_ID, networkId).set(LogField.MESSAGE_ID, messageId);
        return set(LogField.SENDER_ADDRESS, "writer@example.com").set(LogField.TOTAL_BYTES, "4711");
    }

    /** Sets a field of the row that was added last; a field that the version lacks is left out. */
    Rows set(LogField field, String value) {
        var last = events.removeLast();
        var values = new ArrayList<>(last.values());
        if (header.position(field) >= 0) {
            values.set(header.position(field), value);
        }
        events.add(new Event(last.id(), last.time(), last.server(), last.process(), last.origin(), header, values));
        return this;
    }

    Rows context(String text) {
        return set(LogField.SOURCE_CONTEXT, text);
    }

    Rows info(String text) {
        return set(LogField.MESSAGE_INFO, text);
    }

    Rows related(String address) {
        return set(LogField.RELATED_RECIPIENT_ADDRESS, address);
    }

    Rows reference(String text) {
        return set(LogField.REFERENCE, text);
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    Trace trace(String... acceptedDomains) {
        return Tracer.trace(events,
                new TraceContext(Set.of(acceptedDomains), Set.of(), Coverage.UNKNOWN, List.of()));
    }
}
