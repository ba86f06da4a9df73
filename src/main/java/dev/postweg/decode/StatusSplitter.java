package dev.postweg.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where one status ends and the next begins: both separators, semicolon and bracket, also stand in texts. */
final class StatusSplitter {
    private static final Set<String> ROLES = Set.of("To", "Cc", "Bcc");

    private StatusSplitter() {
    }

    static List<String> split(String text, int recipientCount) {
        var parts = atDepthZero(text).orElseGet(() -> List.of(text.split(";", -1)));
        if (recipientCount > 0 && parts.size() <= recipientCount) {
            return parts;
        }
        return rejoin(parts, recipientCount);
    }

    /** Splits outside brackets; nothing where a bracket stays open, since it then is a part of a text. */
    private static Optional<List<String>> atDepthZero(String text) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth = Math.max(0, depth - 1);
                case ';' -> {
                    if (depth == 0) {
                        parts.add(text.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {
                }
            }
        }
        parts.add(text.substring(start));
        return depth == 0 ? Optional.of(parts) : Optional.empty();
    }

    /** Joins what cannot begin a status to the one before it, then whatever is too much to the last. */
    private static List<String> rejoin(List<String> parts, int recipientCount) {
        var surplus = recipientCount > 0 ? parts.size() - recipientCount : Integer.MAX_VALUE;
        var joined = new ArrayList<StringBuilder>();
        for (var part : parts) {
            if (!joined.isEmpty() && surplus > 0 && !beginsStatus(part)) {
                joined.getLast().append(';').append(part);
                surplus--;
            } else {
                joined.add(new StringBuilder(part));
            }
        }
        while (recipientCount > 0 && joined.size() > recipientCount) {
            var last = joined.subList(recipientCount - 1, joined.size());
            var whole = String.join(";", last);
            last.clear();
            joined.add(new StringBuilder(whole));
        }
        return joined.stream().map(StringBuilder::toString).toList();
    }

    private static boolean beginsStatus(String part) {
        var text = part.stripLeading();
        return text.startsWith("[{") || ROLES.contains(text.strip()) || SmtpCode.startsWithCode(text);
    }

    /** Reads the long form {@code [{KEY=value};{KEY=value}]}. */
    static List<Map.Entry<String, String>> details(String status) {
        if (!status.startsWith("[{") || !status.endsWith("}]") || status.length() < "[{}]".length()) {
            return List.of();
        }
        var details = new ArrayList<Map.Entry<String, String>>();
        for (var part : status.substring(2, status.length() - 2).split("};\\{", -1)) {
            var equals = part.indexOf('=');
            details.add(equals < 0
                    ? Map.entry(part, "")
                    : Map.entry(part.substring(0, equals), part.substring(equals + 1)));
        }
        return details;
    }
}
