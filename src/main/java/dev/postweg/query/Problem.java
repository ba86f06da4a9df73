package dev.postweg.query;

import java.util.Locale;

/** What can be wrong with a filter's text. */
public enum Problem {
    /** A quote has no second one. */
    OPEN_QUOTE,
    /** A regular expression has no slash at its end. */
    OPEN_REGEX,
    /** A parenthesis has no second one. */
    OPEN_PARENTHESIS,
    /** A parenthesis is closed that was not opened. */
    STRAY_PARENTHESIS,
    /** Parentheses, or negations, are nested too deep. */
    TOO_DEEP,
    /** A word such as AND has nothing beside it. */
    MISSING_TERM,
    /** A field has no value. */
    MISSING_VALUE,
    /** No field has this name. */
    UNKNOWN_FIELD,
    /** The field has another list of values. */
    UNKNOWN_VALUE,
    /** A range lacks TO, an end or its bracket. */
    BROKEN_RANGE,
    /** Nothing can be in the range. */
    EMPTY_RANGE,
    /** The field is compared by value, not by text. */
    NO_REGEX,
    /** Not an integer. */
    NOT_A_NUMBER,
    /** Not a number of bytes. */
    NOT_A_SIZE,
    /** Not a duration. */
    NOT_A_DURATION,
    /** Not a time. */
    NOT_A_TIME,
    /** Not an IP address. */
    NOT_AN_IP,
    /** Not a regular expression. */
    BAD_REGEX,
    /** A regular expression without a field. */
    REGEX_WITHOUT_FIELD;

    /**
     * Returns the name under which the bundle has the sentence.
     *
     * @return lower case, with dashes
     */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
