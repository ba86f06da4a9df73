package dev.postweg.decode;

import java.util.OptionalLong;

/** The numbers that stand inside packed fields. */
final class Numbers {
    private static final int LONGEST = 18;

    private Numbers() {
    }

    /**
     * Reads a whole number.
     *
     * @param text
     *            1 to 18 digits, blanks around them do not matter
     * @return the number, or nothing
     */
    static OptionalLong whole(String text) {
        var digits = text.strip();
        return isDigits(digits) && digits.length() <= LONGEST
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(Numbers::isDigit);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHex(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }
}
