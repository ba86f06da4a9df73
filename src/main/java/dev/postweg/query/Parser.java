package dev.postweg.query;

import dev.postweg.query.Filter.FieldMatch;
import dev.postweg.query.Filter.Or;
import dev.postweg.query.Token.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads filters. In short: terms side by side must all hold; OR binds weaker than AND; NOT and {@code -} bind
 * strongest.
 */
public final class Parser {
    /** How deep parentheses may be nested. */
    public static final int MAX_DEPTH = 100;

    private final List<Token> tokens;
    private final ValueReader values;
    private int at;
    private int depth;

    private Parser(List<Token> tokens, ParseContext context) {
        this.tokens = tokens;
        this.values = new ValueReader(context);
    }

    /**
     * Reads a filter. Takes time in proportion to the text, whatever the text.
     *
     * @param text
     *            any text; an empty one is the filter that every row meets
     * @param context
     *            the meaning of times
     * @return the filter, or the first error in it
     */
    public static ParseResult parse(String text, ParseContext context) {
        var parser = new Parser(Lexer.tokens(text), context);
        try {
            return new ParseResult.Ok(parser.all());
        } catch (Failure failure) {
            return failure.error();
        }
    }

    private Filter all() throws Failure {
        if (peek().is(Type.END)) {
            return Filters.ALL;
        }
        var filter = or();
        if (peek().is(Type.CLOSE)) {
            throw new Failure(peek(), Problem.STRAY_PARENTHESIS);
        }
        return filter;
    }

    private Filter or() throws Failure {
        var choices = new ArrayList<Filter>();
        choices.add(and());
        while (peek().is(Type.OR)) {
            next();
            choices.add(and());
        }
        return Filters.or(choices);
    }

    private Filter and() throws Failure {
        var terms = new ArrayList<Filter>();
        terms.add(not());
        while (!peek().is(Type.OR) && !peek().is(Type.CLOSE) && !peek().is(Type.END)) {
            if (peek().is(Type.AND)) {
                next();
            }
            terms.add(not());
        }
        return Filters.and(terms);
    }

    private Filter not() throws Failure {
        var negated = false;
        while (peek().is(Type.NOT) || peek().is(Type.MINUS)) {
            next();
            negated = !negated;
        }
        var term = term();
        return negated ? Filters.not(term) : term;
    }

    private Filter term() throws Failure {
        var token = next();
        return switch (token.type()) {
            case OPEN -> group(token);
            case FIELD -> field(token);
            case WORD, PHRASE, REGEX, OPERATOR, RANGE_OPEN -> token.target().isPresent()
                    ? value(token, token.target().get())
                    : words(token);
            case OPEN_QUOTE -> throw new Failure(token, Problem.OPEN_QUOTE);
            case OPEN_REGEX -> throw new Failure(token, Problem.OPEN_REGEX);
            case CLOSE, END, AND, OR, NOT, MINUS, RANGE_CLOSE, TO -> throw missing(token);
        };
    }

    /** What stands before a missing term tells more than what stands in its place. */
    private Failure missing(Token found) {
        var position = found.is(Type.END) ? tokens.size() - 2 : at - 2;
        if (position < 0) {
            return new Failure(found, found.is(Type.CLOSE) ? Problem.STRAY_PARENTHESIS : Problem.MISSING_TERM,
                    found.text());
        }
        var before = tokens.get(position);
        if (!before.is(Type.OPEN)) {
            return new Failure(before, Problem.MISSING_TERM, before.text());
        }
        return switch (found.type()) {
            case END -> new Failure(before, Problem.OPEN_PARENTHESIS);
            case CLOSE ->
                new Failure(before.start(), found.end(), Problem.MISSING_TERM, Optional.empty(), List.of("()"));
            default -> new Failure(found, Problem.MISSING_TERM, found.text());
        };
    }

    private Filter group(Token open) throws Failure {
        if (++depth > MAX_DEPTH) {
            throw new Failure(open, Problem.TOO_DEEP);
        }
        var inner = or();
        if (!peek().is(Type.CLOSE)) {
            throw new Failure(open, Problem.OPEN_PARENTHESIS);
        }
        next();
        depth--;
        return inner;
    }

    private Filter field(Token name) throws Failure {
        if (name.target().isEmpty()) {
            throw new Failure(name.start(), name.end(), Problem.UNKNOWN_FIELD,
                    Suggestion.field(name.text()).map(field -> field + ":"), List.of(name.text()));
        }
        var target = name.target().get();
        var token = next();
        return switch (token.type()) {
            case OPEN -> choice(group(token));
            case WORD, PHRASE, REGEX, OPERATOR, RANGE_OPEN -> value(token, target);
            case OPEN_QUOTE -> throw new Failure(token, Problem.OPEN_QUOTE);
            case OPEN_REGEX -> throw new Failure(token, Problem.OPEN_REGEX);
            default -> throw new Failure(name.end(), name.end(), Problem.MISSING_VALUE, Optional.empty(),
                    List.of(name.text()));
        };
    }

    private Filter value(Token token, Target target) throws Failure {
        return switch (token.type()) {
            case OPERATOR -> {
                var value = next();
                if (!value.is(Type.WORD) && !value.is(Type.PHRASE)) {
                    throw new Failure(token.end(), token.end(), Problem.MISSING_VALUE, Optional.empty(),
                            List.of(target.name()));
                }
                yield values.compared(target, token.text(), value);
            }
            case RANGE_OPEN -> range(token, target);
            case REGEX -> values.regex(target, token);
            default -> values.plain(target, token);
        };
    }

    private Filter range(Token open, Target target) throws Failure {
        var pieces = new ArrayList<Token>();
        do {
            pieces.add(next());
        } while (!pieces.getLast().is(Type.RANGE_CLOSE) && !pieces.getLast().is(Type.END));
        if (pieces.size() != 4 || !isEnd(pieces.get(0)) || !pieces.get(1).is(Type.TO) || !isEnd(pieces.get(2))
                || !pieces.get(3).is(Type.RANGE_CLOSE)) {
            throw new Failure(open.start(), pieces.getLast().end(), Problem.BROKEN_RANGE, Optional.empty(), List.of());
        }
        return values.range(target, new Range(open, pieces.get(0), pieces.get(2), pieces.get(3)));
    }

    private static boolean isEnd(Token token) {
        return token.is(Type.WORD) || token.is(Type.PHRASE);
    }

    private Filter words(Token token) throws Failure {
        if (token.is(Type.REGEX)) {
            throw new Failure(token, Problem.REGEX_WITHOUT_FIELD);
        }
        return Filters.words(token.pattern());
    }

    /** Values of one field beside OR become one condition, which a store can look up at once. */
    private static Filter choice(Filter group) {
        if (!(group instanceof Or(var filters))) {
            return group;
        }
        var conditions = new LinkedHashSet<Condition>();
        for (var filter : filters) {
            switch (filter) {
                case FieldMatch(_, Condition.OneOf(var several)) -> conditions.addAll(several);
                case FieldMatch(_, Condition.Present()) -> {
                    return group;
                }
                case FieldMatch(_, var condition) -> conditions.add(condition);
                default -> {
                    return group;
                }
            }
        }
        var field = ((FieldMatch) filters.getFirst()).field();
        return new FieldMatch(field, conditions.size() == 1
                ? conditions.iterator().next()
                : new Condition.OneOf(List.copyOf(conditions)));
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        var token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }
}
