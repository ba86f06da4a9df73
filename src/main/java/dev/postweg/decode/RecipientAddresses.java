package dev.postweg.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Splits lists of addresses: a semicolon separates them, and may stand inside one. */
public final class RecipientAddresses {
    private RecipientAddresses() {
    }

    /**
     * Splits a list.
     *
     * @param text
     *            addresses, separated by semicolons
     * @param count
     *            number of addresses that the row names; 0 where it is not known
     * @return the addresses in the order of the row. Parts without an at sign are joined to their neighbours only while
     *         there are more parts than addresses; complete addresses are never joined
     */
    public static List<String> split(String text, int count) {
        var parts = outsideQuotes(text).filter(part -> !part.isBlank()).toList();
        return count > 0 && parts.size() > count ? rejoin(parts, parts.size() - count) : parts;
    }

    private static Stream<String> outsideQuotes(String text) {
        var parts = new ArrayList<String>();
        var quoted = false;
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i += quoted ? 1 : 0;
                case '"' -> quoted = !quoted;
                case ';' -> {
                    if (!quoted) {
                        parts.add(text.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {
                }
            }
        }
        parts.add(text.substring(start));
        return quoted ? Stream.of(text.split(";")) : parts.stream();
    }

    private static List<String> rejoin(List<String> parts, int surplus) {
        var joined = new ArrayList<StringBuilder>();
        var left = surplus;
        var open = false;
        for (var part : parts) {
            var joins = open && left > 0;
            if (joins) {
                joined.getLast().append(';').append(part);
                left--;
            } else {
                joined.add(new StringBuilder(part));
            }
            open = (open || !joins) && part.indexOf('@') < 0;
        }
        // an X.400 address has no at sign at all
        if (open && left > 0 && joined.size() > 1) {
            var last = joined.removeLast();
            joined.getLast().append(';').append(last);
        }
        return joined.stream().map(StringBuilder::toString).toList();
    }
}
