package dev.postweg.decode;

import dev.postweg.model.Certainty;
import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that Postweg can say of the fields of one row, for the details below the raw text. */
public final class Decoder {
    private final Words words;
    private final EventMeaning meanings;
    private final StatusWords statuses;
    private final MessageInfoLines messageInfo;
    private final SourceContextLines sourceContext;

    private Decoder(Locale locale) {
        this.words = Words.of(locale);
        this.meanings = new EventMeaning(locale);
        this.statuses = new StatusWords(locale);
        this.messageInfo = new MessageInfoLines(locale);
        this.sourceContext = new SourceContextLines(locale);
    }

    /**
     * Decodes a row.
     *
     * @param event
     *            any row
     * @param locale
     *            language of labels and meanings: German gets German, every other language English
     * @return the fields of which there is something to say, in the order of {@link LogField}; a field is missing where
     *         its text is empty or not understood
     */
    public static List<DecodedField> decode(Event event, Locale locale) {
        return new Decoder(locale).fields(event);
    }

    private List<DecodedField> fields(Event event) {
        var fields = new ArrayList<DecodedField>();
        for (var field : LogField.values()) {
            var raw = event.get(field);
            var lines = raw.isBlank() ? List.<DecodedLine>of() : lines(event, field, raw);
            if (!lines.isEmpty()) {
                fields.add(new DecodedField(field, raw, lines));
            }
        }
        return fields;
    }

    private List<DecodedLine> lines(Event event, LogField field, String raw) {
        var source = event.get(LogField.SOURCE);
        var id = event.get(LogField.EVENT_ID);
        return switch (field) {
            case EVENT_ID -> meaning("event", raw, meanings.event(source, id));
            case SOURCE -> meaning("source", raw, meanings.source(source));
            case REFERENCE -> meaning("reference", raw, meanings.reference(source, id));
            case SOURCE_CONTEXT -> sourceContext.read(source, id, raw);
            case MESSAGE_INFO -> messageInfo.read(raw);
            case CUSTOM_DATA -> customData(raw);
            case RECIPIENT_STATUS -> status(event, raw);
            case NETWORK_MESSAGE_ID -> created(raw, event.time());
            case RETURN_PATH -> raw.strip().equals("<>")
                    ? meaning("return-path", raw, words.reading("label.return-path.null"))
                    : List.of();
            case CLIENT_IP, SERVER_IP, ORIGINAL_CLIENT_IP, ORIGINAL_SERVER_IP -> address(raw);
            default -> List.of();
        };
    }

    private List<DecodedLine> meaning(String key, String raw, Optional<Reading> reading) {
        var lines = new Lines(words);
        reading.ifPresent(known -> lines.read(0, key, raw, known));
        return lines.list();
    }

    private List<DecodedLine> address(String raw) {
        var lines = new Lines(words);
        FieldHints.address(lines, words, raw);
        return lines.list();
    }

    private List<DecodedLine> created(String raw, long row) {
        var lines = new Lines(words);
        FieldHints.created(raw, row).ifPresent(time -> lines.add(0, words.label("created"), Times.text(time),
                words.label("created.meaning"), Certainty.GUESSED));
        return lines.list();
    }

    private List<DecodedLine> customData(String raw) {
        var lines = new Lines(words);
        for (var entry : CustomData.parse(raw).entries()) {
            var reading = custom(entry.key());
            if (entry.block().isEmpty()) {
                lines.add(0, entry.key(), entry.value(), reading.text(), reading.certainty());
                continue;
            }
            var block = entry.block().get();
            lines.add(0, entry.key(), block.sub(), reading.text(), reading.certainty());
            for (var field : block.fields()) {
                var known = custom(entry.key() + "." + field.key());
                lines.add(1, field.key(), field.value(), known.text(), known.certainty());
            }
        }
        return lines.list();
    }

    private Reading custom(String key) {
        return words.reading("custom", key).orElseGet(() -> new Reading("", Certainty.GUESSED));
    }

    private List<DecodedLine> status(Event event, String raw) {
        var recipients = event.recipients();
        var count = Math.clamp(Numbers.whole(event.get(LogField.RECIPIENT_COUNT)).orElse(recipients.size()), 0,
                Integer.MAX_VALUE);
        var addresses = RecipientAddresses.split(event.get(LogField.RECIPIENT_ADDRESS), count);
        var lines = new Lines(words);
        var found = RecipientStatus.parse(raw, count);
        for (var i = 0; i < found.size(); i++) {
            var label = i < addresses.size() ? addresses.get(i) : words.label("status");
            status(lines, label, found.get(i));
        }
        return lines.list();
    }

    private void status(Lines lines, String label, RecipientStatus status) {
        var meaning = status.role().map(role -> words.label("role." + role))
                .or(() -> statuses.enhanced(status.enhanced()))
                .or(() -> status.code().isPresent() ? statuses.smtp(status.code().getAsInt()) : Optional.empty())
                .orElse("");
        var codes = status.code().isPresent() ? (status.code().getAsInt() + " " + status.enhanced()).strip() : "";
        lines.add(0, label, codes.isEmpty() ? status.raw() : codes, meaning, Certainty.CERTAIN);
        if (!codes.isEmpty() && status.details().isEmpty()) {
            lines.add(1, "text", status.text());
        }
        for (var detail : status.details()) {
            lines.add(1, detail.getKey(), detail.getValue(),
                    words.find("label.status." + detail.getKey()).orElse(""), Certainty.GUESSED);
        }
    }
}
