package dev.postweg.query;

import java.util.List;
import java.util.Optional;

/** Carries an error out of the parser; never leaves this package. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final transient ParseResult.Error error;

    Failure(int start, int end, Problem problem, Optional<String> suggestion, List<String> arguments) {
        super(problem.name(), null, false, false);
        error = new ParseResult.Error(start, end - start, problem, arguments, suggestion);
    }

    Failure(Token token, Problem problem, String... arguments) {
        this(token.start(), token.end(), problem, Optional.empty(), List.of(arguments));
    }

    ParseResult.Error error() {
        return error;
    }
}
