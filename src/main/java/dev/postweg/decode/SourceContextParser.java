package dev.postweg.decode;

import dev.postweg.decode.SourceContext.DeliverySession;
import dev.postweg.decode.SourceContext.Reason;
import dev.postweg.decode.SourceContext.ReasonKind;
import dev.postweg.decode.SourceContext.SmtpSession;
import dev.postweg.decode.SourceContext.StoreContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Tells the forms of source-context apart. */
final class SourceContextParser {
    static final String SUBMIT_TIME = "ClientSubmitTime:";
    private static final Set<String> STORE_KEYS = Set.of("MDB", "MAILBOX", "EVENT", "MESSAGECLASS", "CREATIONTIME",
            "CLIENTTYPE", "SUBMISSIONASSISTANT", "SERVERMDBCONNECTIONID");
    // 16 digits in all samples; one publisher cut his to 13
    private static final int SHORTEST_SESSION = 8;
    private static final int LONGEST_SESSION = 16;

    private SourceContextParser() {
    }

    static SourceContext parse(String source, String event, String text) {
        if (text.isBlank()) {
            return new SourceContext.Empty(text);
        }
        var kind = reasonKind(source.toUpperCase(Locale.ROOT), event.toUpperCase(Locale.ROOT));
        return store(text).or(() -> session(source, text)).or(() -> SmtpReplyParser.parse(text).map(reply -> reply))
                .or(() -> kind.map(reason -> new Reason(text, reason)))
                .orElseGet(() -> new SourceContext.Other(text));
    }

    private static Optional<ReasonKind> reasonKind(String source, String event) {
        return switch (event) {
            case "TRANSFER" -> Optional.of(ReasonKind.TRANSFER);
            case "HAREDIRECTFAIL" -> Optional.of(ReasonKind.NO_SHADOW);
            case "RESOLVE" -> Optional.of(ReasonKind.RESOLVED);
            case "DROP", "FAIL", "DEFER" -> source.equals("AGENT") || source.equals("SMTP")
                    ? Optional.of(ReasonKind.AGENT)
                    : Optional.empty();
            default -> switch (source) {
                case "AGENT" -> Optional.of(ReasonKind.AGENT);
                case "PICKUP" -> Optional.of(ReasonKind.FILE);
                default -> Optional.empty();
            };
        };
    }

    private static Optional<SourceContext> store(String text) {
        var colon = text.indexOf(':');
        if (colon < 0 || !STORE_KEYS.contains(text.substring(0, colon).strip().toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        var entries = new ArrayList<Map.Entry<String, String>>();
        var start = 0;
        for (var comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            if (keyFollows(text, comma + 1)) {
                entries.add(entry(text.substring(start, comma)));
                start = comma + 1;
            }
        }
        entries.add(entry(text.substring(start)));
        return Optional.of(new StoreContext(text, entries));
    }

    private static boolean keyFollows(String text, int from) {
        var start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        var end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end > start && end < text.length() && text.charAt(end) == ':';
    }

    /** Splits at the first colon only, since the values are times, too. */
    private static Map.Entry<String, String> entry(String part) {
        var colon = part.indexOf(':');
        return Map.entry(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
    }

    private static Optional<SourceContext> session(String source, String text) {
        var semicolon = text.indexOf(';');
        var id = semicolon < 0 ? "" : text.substring(0, semicolon).strip();
        if (id.length() < SHORTEST_SESSION || id.length() > LONGEST_SESSION || !Numbers.isHex(id)) {
            return Optional.empty();
        }
        var parts = List.of(text.split(";", -1));
        return Times.parse(parts.get(1)).map(start -> session(source, text, start, parts));
    }

    private static SourceContext session(String source, String text, Instant start, List<String> parts) {
        var id = parts.getFirst().strip();
        var index = parts.size() > 2 ? Numbers.whole(parts.get(2)) : OptionalLong.empty();
        var rest = parts.subList(index.isPresent() ? 3 : 2, parts.size());
        if (!source.equalsIgnoreCase("STOREDRIVER")) {
            return new SmtpSession(text, id, start, index, rest);
        }
        var submitted = rest.stream().filter(part -> part.startsWith(SUBMIT_TIME)).findFirst();
        var others = rest.stream().filter(part -> !part.startsWith(SUBMIT_TIME)).toList();
        return new DeliverySession(text, id, start, index,
                submitted.flatMap(part -> Times.parse(part.substring(SUBMIT_TIME.length()))), others);
    }
}
