package dev.postweg.decode;

import dev.postweg.decode.SourceContext.SmtpReply;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the reply of an SMTP server out of source-context. */
final class SmtpReplyParser {
    private static final String BYTES_IN = " bytes in ";
    private static final String INTERNAL_ID = "InternalId=";
    private static final String HOSTNAME = "Hostname=";

    private SmtpReplyParser() {
    }

    static Optional<SmtpReply> parse(String text) {
        var start = replyStart(text);
        if (start < 0) {
            return Optional.empty();
        }
        var submit = text.lastIndexOf(";" + SourceContextParser.SUBMIT_TIME);
        var end = submit >= start ? submit : text.length();
        var time = submit >= start
                ? Times.parse(upTo(text.substring(submit + 1 + SourceContextParser.SUBMIT_TIME.length()), ';'))
                : Optional.<Instant>empty();
        var lead = start == 0 ? "" : text.substring(0, start - 1);
        return SmtpCode.parse(text.substring(start, end)).map(code -> {
            var words = code.text();
            var bracket = bracket(words);
            var next = bracket < 0 ? "" : upTo(words.substring(bracket + 1), ']');
            var hop = hop(value(next, INTERNAL_ID), value(next, HOSTNAME));
            var metrics = words.indexOf(BYTES_IN, Math.max(bracket, 0));
            return new SmtpReply(text, lead, code.code(), code.enhanced(), words, messageId(words, bracket),
                    hop.internalId(), hop.hostname(), bytes(words, metrics), seconds(words, metrics), time);
        });
    }

    /** Finds where the reply begins: at the start, or behind the first equals sign, or behind a semicolon. */
    private static int replyStart(String text) {
        if (startsReply(text, 0)) {
            return 0;
        }
        var equals = text.indexOf('=');
        if (equals > 0 && startsReply(text, equals + 1)) {
            return equals + 1;
        }
        var semicolon = text.indexOf(';');
        while (semicolon >= 0 && !startsReply(text, semicolon + 1)) {
            semicolon = text.indexOf(';', semicolon + 1);
        }
        return semicolon < 0 ? -1 : semicolon + 1;
    }

    private static boolean startsReply(String text, int at) {
        return SmtpCode.startsWithCode(text.substring(at, Math.min(text.length(), at + 4)));
    }

    private static int bracket(String words) {
        var internal = words.indexOf("[" + INTERNAL_ID);
        return internal >= 0 ? internal : words.indexOf("[" + HOSTNAME);
    }

    private static String messageId(String words, int bracket) {
        var before = bracket < 0 ? words : words.substring(0, bracket);
        var open = before.indexOf('<');
        var close = before.lastIndexOf('>');
        return open >= 0 && open < close ? before.substring(open, close + 1) : "";
    }

    private static String value(String pairs, String key) {
        for (var pair : pairs.split(",")) {
            var stripped = pair.strip();
            if (stripped.toLowerCase(Locale.ROOT).startsWith(key.toLowerCase(Locale.ROOT))) {
                return stripped.substring(key.length()).strip();
            }
        }
        return "";
    }

    private record Hop(OptionalLong internalId, String hostname) {
    }

    /** HAREDIRECT rows swap the two values; a number is told from a name by its digits. */
    private static Hop hop(String internalId, String hostname) {
        var swapped = !Numbers.isDigits(internalId) && Numbers.isDigits(hostname);
        return swapped
                ? new Hop(Numbers.whole(hostname), internalId)
                : new Hop(Numbers.whole(internalId), hostname);
    }

    private static OptionalLong bytes(String words, int metrics) {
        var start = metrics;
        while (start > 0 && Numbers.isDigit(words.charAt(start - 1))) {
            start--;
        }
        return metrics < 0 ? OptionalLong.empty() : Numbers.whole(words.substring(start, metrics));
    }

    private static String seconds(String words, int metrics) {
        return metrics < 0 ? "" : upTo(words.substring(metrics + BYTES_IN.length()), ',').strip();
    }

    private static String upTo(String text, char end) {
        var found = text.indexOf(end);
        return found < 0 ? text : text.substring(0, found);
    }
}
