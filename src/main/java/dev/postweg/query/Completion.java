package dev.postweg.query;

import dev.postweg.query.Filter.ColumnMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may stand at the caret of a filter that is being typed.
 *
 * @param expected
 *            what may stand there
 * @param field
 *            whose value may stand there; nothing where no value of a field may
 * @param column
 *            the column unknown to Postweg whose value may stand there; nothing where none may
 * @param prefix
 *            what is typed of it, without quotes and escapes
 * @param start
 *            first character of the text that an accepted candidate replaces
 * @param end
 *            the character after its last
 * @param candidates
 *            names, keywords, signs or values of a fixed list; values of the workspace are the caller's to add
 */
public record Completion(Expected expected, Optional<QueryField> field, Optional<String> column, String prefix,
        int start, int end, List<String> candidates) {

    private static final List<String> SIGNS = List.of(">", ">=", "<", "<=", "[");
    private static final List<String> SPANS = List.of("15min", "1h", "24h", "7d");

    /** What may stand at a caret. */
    public enum Expected {
        /** A field's name, a keyword, or any word. */
        NAME,
        /** A value of a field. */
        VALUE,
        /** Nothing that can be foreseen. */
        NOTHING
    }

    /** Copies the list. */
    public Completion {
        candidates = List.copyOf(candidates);
    }

    /**
     * Looks at a caret.
     *
     * @param text
     *            of the filter, right or wrong
     * @param caret
     *            number of characters before the caret
     * @return what may stand there
     */
    public static Completion at(String text, int caret) {
        var tokens = Lexer.tokens(text.substring(0, caret));
        var end = tokens.getLast();
        var last = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : end;
        var touched = last.end() == caret;
        return switch (last.type()) {
            case OPEN_REGEX -> nothing(caret);
            case FIELD -> last.target().isEmpty() ? nothing(caret) : value(last.target(), "", caret, caret, SIGNS);
            case OPEN_QUOTE -> last.target().isEmpty()
                    ? quotedColumn(tokens, text, caret)
                    : value(last.target(), last.text(), last.start(), afterQuote(text, caret), List.of());
            case WORD, AND, OR, NOT -> {
                if (!touched) {
                    yield fresh(end, last, caret);
                }
                yield last.target().isPresent()
                        ? value(last.target(), plain(last), last.start(), afterWord(text, caret), List.of())
                        : name(last.text(), last.start(), afterName(text, caret), before(tokens));
            }
            case PHRASE, REGEX, CLOSE, RANGE_CLOSE -> touched ? nothing(caret) : fresh(end, last, caret);
            default -> fresh(end, last, caret);
        };
    }

    /**
     * Writes a value so that it can stand in the filter.
     *
     * @param value
     *            a raw value of the expected field
     * @return the value, with quotes and escapes where needed
     */
    public static String written(String value) {
        return Quoting.value(TextPattern.whole(value));
    }

    /**
     * Writes the name of a column that Postweg does not know, as it stands before a value.
     *
     * @param column
     *            as the header of the log has it
     * @return prefix, name and colon, with quotes where needed
     */
    public static String named(String column) {
        return ColumnMatch.PREFIX + Quoting.column(column) + ":";
    }

    private static Completion fresh(Token end, Token last, int caret) {
        return end.target().isPresent()
                ? value(end.target(), "", caret, caret, List.of())
                : name("", caret, caret, Optional.of(last));
    }

    private static Completion nothing(int caret) {
        return new Completion(Expected.NOTHING, Optional.empty(), Optional.empty(), "", caret, caret, List.of());
    }

    private static Completion value(Optional<Target> target, String prefix, int start, int end, List<String> signs) {
        var found = target.orElseThrow();
        var candidates = new ArrayList<String>();
        if (found.form() == Target.Form.LAST) {
            candidates.addAll(SPANS);
        } else if (found.compares()) {
            candidates.addAll(signs);
        }
        candidates.addAll(found.choices());
        candidates.removeIf(candidate -> !startsWith(candidate, prefix));
        return new Completion(Expected.VALUE, found.field(), found.column(), prefix, start, end, candidates);
    }

    private static Completion name(String prefix, int start, int end, Optional<Token> before) {
        var fields = Stream.of(QueryField.values());
        var own = Stream.concat(fields.map(QueryField::id), Stream.of("after", "before", "last"));
        var others = Stream.of(QueryField.values())
                .filter(field -> !prefix.isEmpty()
                        && field.aliases().stream().anyMatch(name -> startsWith(name, prefix)))
                .map(QueryField::id);
        var joined = before.filter(Completion::endsTerm).isPresent();
        var keywords = joined ? Stream.of("AND", "OR", "NOT") : Stream.of("NOT");
        var names = Stream.concat(own.filter(name -> startsWith(name, prefix)), others).distinct()
                .map(name -> name + ":");
        return new Completion(Expected.NAME, Optional.empty(), Optional.empty(), prefix, start, end,
                Stream.concat(names, keywords.filter(word -> startsWith(word, prefix))).toList());
    }

    /** The name of a column with a blank stands in quotes, after the prefix. */
    private static Completion quotedColumn(List<Token> tokens, String text, int caret) {
        var quote = tokens.get(tokens.size() - 2);
        var prefix = before(tokens).filter(token -> token.end() == quote.start()
                && token.text().equalsIgnoreCase(ColumnMatch.PREFIX));
        if (prefix.isEmpty()) {
            return nothing(caret);
        }
        var end = afterQuote(text, caret);
        return new Completion(Expected.NAME, Optional.empty(), Optional.empty(), ColumnMatch.PREFIX + quote.text(),
                prefix.get().start(), text.startsWith(":", end) ? end + 1 : end, List.of());
    }

    private static Optional<Token> before(List<Token> tokens) {
        return tokens.size() > 2 ? Optional.of(tokens.get(tokens.size() - 3)) : Optional.empty();
    }

    private static boolean endsTerm(Token token) {
        return switch (token.type()) {
            case WORD, PHRASE, REGEX, CLOSE, RANGE_CLOSE -> true;
            default -> false;
        };
    }

    private static String plain(Token word) {
        return word.pattern().wholeText().orElse(word.text());
    }

    private static boolean startsWith(String candidate, String prefix) {
        return Fold.fold(candidate).startsWith(Fold.fold(prefix));
    }

    private static int afterQuote(String text, int caret) {
        return text.startsWith("\"", caret) ? caret + 1 : caret;
    }

    private static int afterWord(String text, int caret) {
        var end = caret;
        while (end < text.length() && !Lexer.blank(text.charAt(end)) && "()\"]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int afterName(String text, int caret) {
        var end = caret;
        while (end < text.length() && (Lexer.isNameCharacter(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return text.startsWith(":", end) ? end + 1 : end;
    }
}
