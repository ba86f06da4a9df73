package dev.postweg.query;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Looks for a regular expression, with an end: one that tries too many ways is given up instead of running for hours.
 * May be used by one thread at a time.
 */
public final class RegexSearch {
    /** How many characters one search may look at before it is given up; some tenths of a second. */
    public static final long STEPS = 20_000_000;

    private final Pattern pattern;

    /**
     * Prepares a search.
     *
     * @param expression
     *            a regular expression; letters match in any case
     * @throws PatternSyntaxException
     *             where it is none
     */
    public RegexSearch(String expression) {
        pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Looks for the expression in a text.
     *
     * @param text
     *            any text
     * @return true where it is found
     * @throws TooExpensive
     *             where the search was given up
     */
    public boolean find(String text) {
        try {
            return pattern.matcher(new Budgeted(text, new long[]{STEPS}, pattern)).find();
        } catch (StackOverflowError tooDeep) {
            throw new TooExpensive(pattern.pattern(), tooDeep);
        }
    }

    /** Says that a regular expression was given up. */
    public static final class TooExpensive extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooExpensive(String expression, Throwable cause) {
            super("regular expression takes too long: " + expression, cause);
        }
    }

    /** A text that counts how often it is looked at; the one thing that a running search can be stopped by. */
    private record Budgeted(CharSequence text, long[] left, Pattern pattern) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (--left[0] < 0 || (left[0] & 0xFFFF) == 0 && Thread.currentThread().isInterrupted()) {
                throw new TooExpensive(pattern.pattern(), null);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Budgeted(text.subSequence(start, end), left, pattern);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
