package dev.postweg.decode;

import dev.postweg.model.EventKind;
import java.util.Locale;
import java.util.Optional;

/** What an event-id and a source say, in words. */
public final class EventMeaning {
    private final Words words;

    /**
     * Makes the meanings of a language.
     *
     * @param locale
     *            German gets German, every other language English
     */
    public EventMeaning(Locale locale) {
        this.words = Words.of(locale);
    }

    /**
     * Says what happened.
     *
     * @param source
     *            the row's source, in any case
     * @param event
     *            the row's event-id, in any case
     * @return a sentence, or nothing where Postweg does not know the event
     */
    public Optional<Reading> event(String source, String event) {
        return words.reading("event." + event.strip() + "." + source.strip())
                .or(() -> words.reading("event." + event.strip()));
    }

    /**
     * Says which part of Exchange wrote the row.
     *
     * @param source
     *            the row's source, in any case
     * @return a sentence, or nothing where Postweg does not know the source
     */
    public Optional<Reading> source(String source) {
        return words.reading("event.source." + source.strip());
    }

    /**
     * Says what the field reference holds.
     *
     * @param source
     *            the row's source, in any case
     * @param event
     *            the row's event-id, in any case
     * @return a sentence, or nothing where Postweg does not know
     */
    public Optional<Reading> reference(String source, String event) {
        return words.reading("event.reference." + event.strip() + "." + source.strip())
                .or(() -> words.reading("event.reference." + event.strip()));
    }

    /**
     * Tells what an event means for the way of a mail.
     *
     * @param source
     *            the row's source, in any case
     * @param event
     *            the row's event-id, in any case
     * @return the kind, {@link EventKind#OTHER} where Postweg does not know the event
     */
    public static EventKind kind(String source, String event) {
        return switch (event.strip().toUpperCase(Locale.ROOT)) {
            case "NOTIFYMAPI", "NOTIFYSHADOW", "CLIENTSUBMISSION", "RECEIVE", "SUBMIT", "LOAD", "RESUBMIT", "DSN" ->
                EventKind.ENTRY;
            case "EXPAND", "REDIRECT", "RESOLVE", "TRANSFER", "DUPLICATEEXPAND", "DUPLICATEREDIRECT", "AGENTINFO",
                    "INITMESSAGECREATED", "MODERATORAPPROVE", "RECIPIENTINFO" ->
                EventKind.CHANGE;
            case "DEFER", "THROTTLE", "SUBMITDEFER", "RESUBMITDEFER" -> EventKind.WAIT;
            case "DELIVER", "SENDEXTERNAL", "PROCESS", "PROCESSMEETINGMESSAGE" -> EventKind.GOOD_END;
            // gateways hand over to a foreign system, there is no next service
            case "SEND" -> "GATEWAY".equalsIgnoreCase(source.strip()) ? EventKind.GOOD_END : EventKind.HOP;
            case "FAIL", "DELIVERFAIL", "SUBMITFAIL", "RESUBMITFAIL", "BADMAIL", "POISONMESSAGE", "MODERATORREJECT",
                    "MODERATIONEXPIRE", "MODERATORSALLNDR" ->
                EventKind.BAD_END;
            case "DROP", "SUPPRESSED", "DUPLICATEDELIVER" -> EventKind.SILENT_END;
            case "HAREDIRECT", "HARECEIVE", "HADISCARD", "HAREDIRECTFAIL" -> EventKind.SHADOW;
            default -> EventKind.OTHER;
        };
    }
}
