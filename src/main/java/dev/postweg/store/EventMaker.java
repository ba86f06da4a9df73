package dev.postweg.store;

import dev.postweg.model.Event;
import dev.postweg.model.EventKind;
import dev.postweg.model.LogField;
import dev.postweg.store.Column.Odd;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes rows ready to be written. All that needs no workspace is worked out here, on another thread than the writer's.
 * For one thread, as it remembers what the last rows had.
 */
public final class EventMaker {
    private static final int SLOT_BITS = 11;
    /** For the mails of an hour, as its logs are read one after another. */
    private static final int ENVELOPE_BITS = 16;
    // more digits may be too many for a long
    private static final int LONGEST_NUMBER = 18;

    private final Routes.Keys routes = new Routes.Keys();
    private final Shared.Lately<Envelopes.Key> envelopes = new Shared.Lately<>(ENVELOPE_BITS,
            Envelopes.Key::characters);
    private final Shared.Lately<String> lists = new Shared.Lately<>(SLOT_BITS, String::length);
    private final Shared.Lately<String> terms = new Shared.Lately<>(SLOT_BITS, String::length);
    private final Shared.Lately<List<String>> forms = new Shared.Lately<>(SLOT_BITS, Shared::characters);
    private final TemplateSplitter templates = new TemplateSplitter();
    private final TimeReader times = new TimeReader();

    /**
     * Prepares a row.
     *
     * @param read
     *            the row; its number does not matter
     * @param kind
     *            what the row means
     * @param links
     *            ties of its envelope to others
     * @return the row
     */
    public NewEvent make(Event read, EventKind kind, List<Link> links) {
        var event = new NewEvent(read.origin().line(), read.time(), read.header(), links);
        event.route = routes.of(read, kind);
        event.envelope = envelopes.of(Envelopes.Key.of(read, links));
        event.recipients = shared(lists, read.get(LogField.RECIPIENT_ADDRESS));
        event.related = shared(lists, read.get(LogField.RELATED_RECIPIENT_ADDRESS));
        event.originalClientIp = shared(terms, read.get(LogField.ORIGINAL_CLIENT_IP));
        event.returnPath = shared(terms, read.get(LogField.RETURN_PATH));
        split(read, event);
        fill(read, event);
        return event;
    }

    private static Shared<String> shared(Shared.Lately<String> lately, String text) {
        return text.isEmpty() ? null : lately.of(text);
    }

    private void split(Event read, NewEvent event) {
        templates.begin(new Templates.Frame(read.get(LogField.MESSAGE_ID), read.time()));
        var texts = new String[EventTable.WIDE.size()];
        var length = 0;
        var place = 31 * read.get(LogField.EVENT_ID).hashCode() + read.get(LogField.SOURCE).hashCode();
        for (var i = 0; i < texts.length; i++) {
            texts[i] = templates.split(read.get(EventTable.WIDE.get(i)), 31 * place + i);
            length += texts[i].length();
        }
        event.form = length == 0 ? null : forms.of(Arrays.asList(texts));
        event.texts = templates.values();
    }

    private void fill(Event read, NewEvent event) {
        if (!read.get(LogField.REFERENCE).isEmpty()) {
            event.reference = read.get(LogField.REFERENCE);
            event.odd(Odd.REFERENCE);
        }
        var id = read.get(LogField.INTERNAL_MESSAGE_ID);
        var size = read.get(LogField.TOTAL_BYTES);
        var recipients = read.get(LogField.RECIPIENT_COUNT);
        event.internalMessageId = number(id);
        event.totalBytes = number(size);
        event.recipientCount = number(recipients);
        var time = read.get(LogField.DATE_TIME);
        event.rest = EventRest.of(logId(read.get(LogField.LOG_ID), event),
                times.isForm(time, read.time()) ? null : time, extra(read),
                odd(id, event.internalMessageId, Odd.INTERNAL_MESSAGE_ID, event),
                odd(size, event.totalBytes, Odd.TOTAL_BYTES, event),
                odd(recipients, event.recipientCount, Odd.RECIPIENT_COUNT, event));
    }

    // a number is stored as one only where its text can be told from it again
    private static long number(String text) {
        if (text.isEmpty() || !isPlain(text)) {
            return Packed.NONE;
        }
        var number = Long.parseLong(text);
        return Packed.fits(number) ? number : Packed.NONE;
    }

    /** What is kept of a text that is not packed as a number; null where there is none. */
    private static Object odd(String text, long packed, Odd odd, NewEvent event) {
        if (packed != Packed.NONE || text.isEmpty()) {
            return null;
        }
        event.odd(odd);
        return isPlain(text) ? Long.valueOf(text) : text;
    }

    private static boolean isPlain(String text) {
        var from = text.charAt(0) == '-' ? 1 : 0;
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from && text.length() <= LONGEST_NUMBER
                && (text.charAt(from) != '0' || text.length() == 1);
    }

    private static String logId(String text, NewEvent event) {
        event.logId = text.equals(Guids.ZERO) ? null : Guids.bytes(text);
        if (event.logId != null || text.isEmpty()) {
            return null;
        }
        event.odd(Odd.LOG_ID);
        return text;
    }

    private static String extra(Event read) {
        var unknown = read.header().unknown();
        return unknown.isEmpty()
                ? null
                : unknown.stream().map(read::get).map(value -> value.length() + ":" + value)
                        .collect(Collectors.joining());
    }
}
