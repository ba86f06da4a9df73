package dev.postweg.query;

import dev.postweg.query.Filter.ColumnMatch;
import dev.postweg.query.TextPattern.Literal;
import dev.postweg.query.TextPattern.Part;
import dev.postweg.query.TextPattern.Wildcard;
import dev.postweg.query.Token.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a filter's text into pieces, in one pass. Knows as much of the grammar as it takes to tell a value from a word:
 * after {@code field:}, and in the parentheses after it, everything is a value.
 */
final class Lexer {
    private static final String ESCAPABLE = "\\*?\"():-=<>[]{}/";
    private static final TextPattern NONE = new TextPattern(List.of());
    private static final String REGEX = "re:/";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Optional<Target>> groups = new ArrayDeque<>();
    private Optional<Target> pending = Optional.empty();
    private boolean afterOperator;
    private boolean inRange;
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** Cuts a text; the last piece is the end. */
    static List<Token> tokens(String text) {
        var lexer = new Lexer(text);
        while (lexer.skipBlanks()) {
            lexer.next();
        }
        lexer.add(Type.END, text.length(), "");
        return lexer.tokens;
    }

    static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private boolean skipBlanks() {
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void next() {
        var character = text.charAt(at);
        if (inRange) {
            inRange(character);
        } else if (character == '(') {
            add(Type.OPEN, at + 1, "(");
            groups.push(target());
            pending = Optional.empty();
            afterOperator = false;
        } else if (character == ')') {
            add(Type.CLOSE, at + 1, ")");
            groups.poll();
            pending = Optional.empty();
            afterOperator = false;
        } else if (character == '"') {
            phrase();
        } else if (target().isPresent()) {
            value(character, target().get());
        } else {
            term(character);
        }
    }

    private Optional<Target> target() {
        return pending.isPresent() || groups.isEmpty() ? pending : groups.peek();
    }

    private void inRange(char character) {
        if (character == ']' || character == '}') {
            add(Type.RANGE_CLOSE, at + 1, String.valueOf(character));
            inRange = false;
            pending = Optional.empty();
        } else if (character == '"') {
            phrase();
        } else {
            var end = wordEnd();
            add(text.substring(at, end).equals("TO") ? Type.TO : Type.WORD, end, text.substring(at, end));
        }
    }

    private void value(char character, Target target) {
        if (!afterOperator && isOperator(character, target)) {
            var length = character != '=' && text.startsWith("=", at + 1) ? 2 : 1;
            add(Type.OPERATOR, at + length, text.substring(at, at + length));
            afterOperator = true;
        } else if ((character == '[' || character == '{') && target.ranges() && !afterOperator) {
            add(Type.RANGE_OPEN, at + 1, String.valueOf(character));
            inRange = true;
        } else if (text.startsWith(REGEX, at)) {
            regex();
        } else if (character == '-' && pending.isEmpty() && !afterOperator && followedByTerm()
                && !isNegativeNumber(target)) {
            add(Type.MINUS, at + 1, "-");
        } else {
            word();
        }
    }

    private boolean isNegativeNumber(Target target) {
        return target.kind().numeric() && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isOperator(char character, Target target) {
        return target.form() == Target.Form.PLAIN
                && (character == '=' || (character == '<' || character == '>') && target.compares());
    }

    private void term(char character) {
        var column = columnEnd();
        var colon = column > 0 ? column : fieldEnd();
        if (text.startsWith(REGEX, at)) {
            regex();
        } else if (character == '-' && followedByTerm()) {
            add(Type.MINUS, at + 1, "-");
        } else if (colon > 0) {
            var name = text.substring(at, colon);
            pending = column > 0
                    ? Optional.of(Target.ofColumn(columnName(name)))
                    : Target.ofName(name);
            add(Type.FIELD, colon + 1, name);
            if (pending.isEmpty()) {
                at = text.length(); // an unknown field is an error; how its value would read, nobody knows
            }
        } else {
            word();
        }
    }

    private boolean followedByTerm() {
        return at + 1 < text.length() && !blank(text.charAt(at + 1));
    }

    /** Returns where the colon of a field stands, or -1: neither {@code a::b} nor an IPv6 address names a field. */
    private int fieldEnd() {
        var end = at;
        if (Character.isLetter(text.charAt(at))) { // else a long run of minus signs would be walked again and again
            while (end < text.length() && isNameCharacter(text.charAt(end))) {
                end++;
            }
        }
        if (end == at || !text.startsWith(":", end)) {
            return -1;
        }
        var field = Target.ofName(text.substring(at, end)).isPresent() || !text.startsWith("::", end)
                && IpAddress.parse(text.substring(at, Math.min(wordEnd(), at + 64))).isEmpty();
        return field ? end : -1;
    }

    /** Returns where the colon after the name of a column stands, or -1. */
    private int columnEnd() {
        var prefix = ColumnMatch.PREFIX;
        var from = at + prefix.length();
        if (!text.regionMatches(true, at, prefix, 0, prefix.length()) || from >= text.length()) {
            return -1;
        }
        var end = from;
        if (text.charAt(from) == '"') {
            end = Quoting.phraseEnd(text, from) + 1;
        } else {
            while (end < text.length() && isColumnCharacter(text.charAt(end))) {
                end++;
            }
        }
        return end > from && text.startsWith(":", end) ? end : -1;
    }

    private static String columnName(String written) {
        var name = written.substring(ColumnMatch.PREFIX.length());
        return name.startsWith("\"") ? Quoting.unquoted(name, 1, name.length() - 1) : name;
    }

    static boolean isColumnCharacter(char character) {
        return !blank(character) && ":\"()*?\\".indexOf(character) < 0;
    }

    static boolean isNameCharacter(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '_';
    }

    private void phrase() {
        var end = Quoting.phraseEnd(text, at);
        var closed = end < text.length();
        add(closed ? Type.PHRASE : Type.OPEN_QUOTE, closed ? end + 1 : end, Quoting.unquoted(text, at + 1, end));
        valueDone();
    }

    private void regex() {
        var expression = new StringBuilder();
        var end = at + REGEX.length();
        while (end < text.length() && text.charAt(end) != '/') {
            var escape = text.charAt(end) == '\\' && end + 1 < text.length();
            if (escape && text.charAt(end + 1) != '/') {
                expression.append('\\');
            }
            expression.append(text.charAt(escape ? end + 1 : end));
            end += escape ? 2 : 1;
        }
        var closed = end < text.length();
        add(closed ? Type.REGEX : Type.OPEN_REGEX, closed ? end + 1 : end, expression.toString());
        valueDone();
    }

    private void word() {
        var end = wordEnd();
        var word = text.substring(at, end);
        switch (word) {
            case "AND" -> add(Type.AND, end, word);
            case "OR" -> add(Type.OR, end, word);
            case "NOT" -> add(Type.NOT, end, word);
            default -> add(Type.WORD, end, word);
        }
        valueDone();
    }

    private void valueDone() {
        if (!inRange) {
            pending = Optional.empty();
            afterOperator = false;
        }
    }

    private int wordEnd() {
        var end = at;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            end += text.charAt(end) == '\\' && end + 1 < text.length() && escapable(text.charAt(end + 1)) ? 2 : 1;
        }
        return end;
    }

    private boolean endsWord(char character) {
        return blank(character) || character == '"' || (inRange ? "]}" : "()").indexOf(character) >= 0;
    }

    static boolean escapable(char character) {
        return blank(character) || ESCAPABLE.indexOf(character) >= 0;
    }

    private static TextPattern pattern(String word) {
        var parts = new ArrayList<Part>();
        var plain = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            var character = word.charAt(i);
            if (character == '*' || character == '?') {
                parts.add(new Literal(plain.toString()));
                parts.add(character == '*' ? Wildcard.ANY : Wildcard.ONE);
                plain.setLength(0);
            } else if (character == '\\' && i + 1 < word.length() && escapable(word.charAt(i + 1))) {
                plain.append(word.charAt(++i));
            } else {
                plain.append(character);
            }
        }
        parts.add(new Literal(plain.toString()));
        return new TextPattern(parts);
    }

    private void add(Type type, int end, String content) {
        var pattern = switch (type) {
            case WORD -> pattern(content);
            case PHRASE -> TextPattern.whole(content);
            default -> NONE;
        };
        tokens.add(new Token(type, at, end, content, pattern, target()));
        at = end;
    }
}
