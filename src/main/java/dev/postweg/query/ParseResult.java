package dev.postweg.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a filter's text turned out to be. */
public sealed interface ParseResult {
    /**
     * A filter.
     *
     * @param filter
     *            the tree
     */
    record Ok(Filter filter) implements ParseResult {
    }

    /**
     * Not a filter.
     *
     * @param position
     *            where the trouble begins, in characters from 0
     * @param length
     *            how many characters it covers; 0 where something is missing
     * @param problem
     *            what is wrong
     * @param arguments
     *            texts of the user that the message names
     * @param suggestion
     *            what to write instead of the covered characters, or nothing
     */
    record Error(int position, int length, Problem problem, List<String> arguments,
            Optional<String> suggestion) implements ParseResult {
        /** Copies the list. */
        public Error {
            arguments = List.copyOf(arguments);
        }

        /**
         * Says what is wrong.
         *
         * @param locale
         *            English or German
         * @return one sentence, with the suggestion
         */
        public String message(Locale locale) {
            var texts = new Texts(locale);
            var message = texts.get("error." + problem.key(), arguments.toArray());
            return suggestion.map(text -> message + " " + texts.get("error.suggestion", text)).orElse(message);
        }
    }
}
