package dev.postweg.decode;

import dev.postweg.decode.SourceContext.DeliverySession;
import dev.postweg.decode.SourceContext.SmtpReply;
import dev.postweg.decode.SourceContext.SmtpSession;
import dev.postweg.decode.SourceContext.StoreContext;
import dev.postweg.model.Certainty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** source-context in words. */
final class SourceContextLines {
    private final Words words;
    private final StatusWords statuses;

    SourceContextLines(Locale locale) {
        this.words = Words.of(locale);
        this.statuses = new StatusWords(locale);
    }

    List<DecodedLine> read(String source, String event, String raw) {
        var lines = new Lines(words);
        switch (SourceContext.parse(source, event, raw)) {
            case SmtpSession session -> {
                session(lines, "session", session.sessionId(), session.start(), session.index());
                session.rest().forEach(rest -> lines.add(1, "rest", rest));
            }
            case DeliverySession session -> {
                session(lines, "session.delivery", session.sessionId(), session.start(), session.index());
                lines.add(0, "client-submit-time", session.clientSubmitTime());
                session.rest().forEach(rest -> lines.add(1, "rest", rest));
            }
            case StoreContext store -> store(lines, store);
            case SmtpReply reply -> reply(lines, reply);
            case SourceContext.Reason reason ->
                lines.add(0, words.label("reason"), raw, words.label("reason." + reason.kind()), Certainty.GUESSED);
            case SourceContext.Empty _,SourceContext.Other _ -> {
            }
        }
        return lines.list();
    }

    private void session(Lines lines, String key, String id, Instant start, OptionalLong index) {
        lines.add(0, words.label(key), id, words.label(key + ".meaning"), Certainty.CERTAIN);
        lines.add(1, "session.start", Optional.of(start));
        index.ifPresent(number -> lines.add(1, "session.index", Long.toString(number)));
    }

    private void store(Lines lines, StoreContext store) {
        for (var entry : store.entries()) {
            var client = entry.getKey().equalsIgnoreCase("ClientType");
            var reading = client
                    ? client(entry.getValue())
                    : words.reading("label.store." + entry.getKey())
                            .orElseGet(() -> new Reading("", Certainty.GUESSED));
            lines.add(0, entry.getKey(), entry.getValue(), reading.text(), reading.certainty());
        }
    }

    private Reading client(String text) {
        var type = ClientType.of(text);
        return new Reading(words.label("channel." + type.channel().id()), type.certainty());
    }

    private void reply(Lines lines, SmtpReply reply) {
        lines.add(0, "lead", reply.lead());
        lines.add(0, words.label("reply"), Integer.toString(reply.code()), statuses.smtp(reply.code()).orElse(""),
                Certainty.CERTAIN);
        if (!reply.enhanced().isEmpty()) {
            lines.add(0, words.label("enhanced"), reply.enhanced(), statuses.enhanced(reply.enhanced()).orElse(""),
                    Certainty.CERTAIN);
        }
        lines.add(0, "text", reply.text());
        lines.add(1, "message-id", reply.messageId());
        reply.internalId().ifPresent(id -> lines.add(1, words.label("internal-id"), Long.toString(id),
                words.label("internal-id.meaning"), Certainty.GUESSED));
        lines.add(1, "next-host", reply.hostname());
        reply.bytes().ifPresent(bytes -> lines.add(1, "bytes", Long.toString(bytes)));
        lines.add(1, "seconds", reply.seconds());
        lines.add(0, "client-submit-time", reply.clientSubmitTime());
    }
}
