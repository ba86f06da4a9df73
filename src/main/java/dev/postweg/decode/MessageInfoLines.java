package dev.postweg.decode;

import dev.postweg.model.Certainty;
import java.util.List;
import java.util.Locale;

/** message-info in words. */
final class MessageInfoLines {
    private final Words words;
    private final MessageInfoCodes codes;
    private final LatencyNames names;

    MessageInfoLines(Locale locale) {
        this.words = Words.of(locale);
        this.codes = new MessageInfoCodes(locale);
        this.names = new LatencyNames(locale);
    }

    List<DecodedLine> read(String raw) {
        var lines = new Lines(words);
        switch (MessageInfo.parse(raw)) {
            case MessageInfo.Code code -> code(lines, code);
            case MessageInfo.Latency latency -> latency(lines, latency);
            case MessageInfo.Empty _,MessageInfo.Other _ -> {
            }
        }
        return lines.list();
    }

    private void code(Lines lines, MessageInfo.Code code) {
        lines.read(0, "code", code.code(), codes.read(code));
        lines.read(1, "letter", String.valueOf(code.letter()), codes.letter(code));
        lines.add(1, "auth-domain", code.rest());
    }

    private void latency(Lines lines, MessageInfo.Latency latency) {
        lines.add(0, words.label("origin"), Times.text(latency.origin()), words.label("origin.meaning"),
                Certainty.CERTAIN);
        for (var server : latency.servers()) {
            var kind = words.label("latency." + server.kind());
            lines.add(0, words.label("server"), server.fqdn(), kind, Certainty.GUESSED);
            server.components().forEach(component -> component(lines, 1, component));
        }
        lines.add(0, "trailing", latency.trailing());
    }

    private void component(Lines lines, int depth, LatencyComponent component) {
        var reading = names.name(component);
        lines.add(depth, component.name(), component.seconds() + " s", reading.text(), reading.certainty());
        component.children().forEach(child -> component(lines, depth + 1, child));
    }
}
