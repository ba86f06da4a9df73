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
        for (var i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHex(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128 || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
