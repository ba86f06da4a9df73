package dev.postweg.query;

import dev.postweg.query.TextPattern.Literal;
import dev.postweg.query.TextPattern.Part;
import dev.postweg.query.TextPattern.Wildcard;
import java.util.List;
import java.util.stream.IntStream;

/** Compares a text with the parts of a pattern: one pass, going back to the latest {@code *} only. */
final class Glob {
    private static final int ANY = -1;
    private static final int ONE = -2;

    private Glob() {
    }

    static boolean matches(List<Part> parts, String text) {
        var pattern = parts.stream().flatMapToInt(part -> switch (part) {
            case Literal(var literal) -> literal.codePoints().map(Fold::fold);
            case Wildcard wildcard -> IntStream.of(wildcard == Wildcard.ANY ? ANY : ONE);
        }).toArray();
        return matches(pattern, text.codePoints().map(Fold::fold).toArray());
    }

    private static boolean matches(int[] pattern, int[] text) {
        var at = 0;
        var star = -1;
        var retry = 0;
        for (var i = 0; i < text.length;) {
            if (at < pattern.length && pattern[at] == ANY) {
                star = at++;
                retry = i;
            } else if (at < pattern.length && (pattern[at] == ONE || pattern[at] == text[i])) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
        while (at < pattern.length && pattern[at] == ANY) {
            at++;
        }
        return at == pattern.length;
    }
}
