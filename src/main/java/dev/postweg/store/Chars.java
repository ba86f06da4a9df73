package dev.postweg.store;

import java.util.Arrays;

/** A text in the making, as {@link StringBuilder}; the pieces are short, and taken from an array. For one thread. */
final class Chars {
    private static final int USUAL = 4096;
    private static final int STEP = 3;
    private static final int MUCH = 1 << 20;
    private static final int LONGEST_NUMBER = 20;

    private char[] chars = new char[USUAL];
    private int length;

    /** Begins anew, and lets go of much room. */
    void clear() {
        length = 0;
        if (chars.length > MUCH) {
            chars = new char[USUAL];
        }
    }

    void add(char c) {
        makeRoom(1);
        chars[length++] = c;
    }

    void add(char[] source, int from, int end) {
        makeRoom(end - from);
        System.arraycopy(source, from, chars, length, end - from);
        length += end - from;
    }

    /** Adds a number that is no {@link Long#MIN_VALUE}. */
    void add(long number) {
        makeRoom(LONGEST_NUMBER);
        if (number < 0) {
            chars[length++] = '-';
        }
        var from = length;
        var rest = Math.abs(number);
        do {
            chars[length++] = (char) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int i = from, j = length - 1; i < j; i++, j--) {
            var digit = chars[i];
            chars[i] = chars[j];
            chars[j] = digit;
        }
    }

    /** A number that equal texts have; most different ones have another. Only some of the characters count. */
    int hash() {
        var hash = length;
        for (var i = 0; i < length; i += STEP) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    /** Tells whether this is a text. */
    boolean is(char... text) {
        return Arrays.equals(chars, 0, length, text, 0, text.length);
    }

    char[] toArray() {
        return Arrays.copyOf(chars, length);
    }

    private void makeRoom(int more) {
        if (chars.length - length < more) {
            chars = Arrays.copyOf(chars, 2 * (length + more));
        }
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
