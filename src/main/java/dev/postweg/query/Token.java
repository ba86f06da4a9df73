package dev.postweg.query;

import java.util.Optional;

/**
 * A piece of a filter's text.
 *
 * @param type
 *            what it is
 * @param start
 *            its first character
 * @param end
 *            the character after its last
 * @param text
 *            a word as it stands, a phrase or a regular expression without quotes and escapes, a field's name
 * @param pattern
 *            what a word or phrase stands for; empty for any other piece
 * @param target
 *            the field that this piece says something of, as far as known
 */
record Token(Type type, int start, int end, String text, TextPattern pattern, Optional<Target> target) {

    /** What a piece is. */
    enum Type {
        WORD, PHRASE, REGEX, FIELD, OPERATOR, OPEN, CLOSE, RANGE_OPEN, RANGE_CLOSE, TO, MINUS, AND, OR, NOT, END,
        /** A quote that is never closed. */
        OPEN_QUOTE,
        /** A regular expression that is never closed. */
        OPEN_REGEX
    }

    boolean is(Type other) {
        return type == other;
    }
}
