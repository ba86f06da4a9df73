package dev.postweg.query;

import dev.postweg.query.TextPattern.Literal;
import dev.postweg.query.TextPattern.Wildcard;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes patterns so that the lexer reads them back: bare where that is safe, else as a phrase, else with escapes. */
final class Quoting {
    private static final Set<String> KEYWORDS = Set.of("AND", "OR", "NOT");
    private static final String FIRST = "-=<>[{";
    private static final String ANYWHERE = "()\"*?";

    private Quoting() {
    }

    /** A pattern after a colon. */
    static String value(TextPattern pattern) {
        var plain = pattern.wholeText();
        return plain.map(text -> safe(text) ? text : phrase(text)).orElseGet(() -> escaped(pattern, ""));
    }

    /** A pattern that stands alone. */
    static String word(TextPattern words) {
        var pattern = words.inside();
        var plain = pattern.wholeText();
        return plain.map(text -> safe(text) && text.indexOf(':') < 0 ? text : phrase(text))
                .orElseGet(() -> escaped(pattern, ":"));
    }

    /** The name of a column. */
    static String column(String name) {
        var bare = !name.isEmpty() && name.chars().allMatch(character -> Lexer.isColumnCharacter((char) character));
        return bare ? name : phrase(name);
    }

    static String phrase(String text) {
        var phrase = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            var last = i + 1 == text.length();
            if (character == '"' || character == '\\' && (last || "\"\\".indexOf(text.charAt(i + 1)) >= 0)) {
                phrase.append('\\');
            }
            phrase.append(character);
        }
        return phrase.append('"').toString();
    }

    /** Returns where the second quote of a phrase stands; the end of the text where there is none. */
    static int phraseEnd(String text, int quote) {
        var end = quote + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += isEscape(text, end) ? 2 : 1;
        }
        return Math.min(end, text.length());
    }

    /** Takes the escapes out of a phrase. */
    static String unquoted(String text, int from, int to) {
        var phrase = new StringBuilder();
        for (var i = from; i < to; i++) {
            i += isEscape(text, i) ? 1 : 0;
            phrase.append(text.charAt(i));
        }
        return phrase.toString();
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
    }

    static String regex(String expression) {
        var regex = new StringBuilder();
        for (var i = 0; i < expression.length(); i++) {
            var character = expression.charAt(i);
            if (character == '/') {
                regex.append('\\');
            } else if (character == '\\' && i + 1 < expression.length()) {
                regex.append(character);
                character = expression.charAt(++i);
            }
            regex.append(character);
        }
        return regex.toString();
    }

    private static boolean safe(String text) {
        if (text.isEmpty() || KEYWORDS.contains(text) || FIRST.indexOf(text.charAt(0)) >= 0
                || text.startsWith("re:/")) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            var escape = character == '\\' && (i + 1 == text.length() || Lexer.escapable(text.charAt(i + 1)));
            if (escape || Lexer.blank(character) || ANYWHERE.indexOf(character) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(TextPattern pattern, String also) {
        var text = pattern.parts().stream().map(part -> switch (part) {
            case Literal(var literal) -> literal.codePoints()
                    .mapToObj(point -> escape(point, also) + Character.toString(point)).collect(Collectors.joining());
            case Wildcard wildcard -> wildcard == Wildcard.ANY ? "*" : "?";
        }).collect(Collectors.joining());
        if (text.startsWith("re:/")) {
            return text.replaceFirst(":", "\\\\:");
        }
        return FIRST.indexOf(text.charAt(0)) >= 0 ? "\\" + text : text;
    }

    private static String escape(int point, String also) {
        var special = point == '\\' || also.indexOf(point) >= 0
                || point <= Character.MAX_VALUE
                        && (Lexer.blank((char) point) || ANYWHERE.indexOf(point) >= 0);
        return special ? "\\" : "";
    }
}
