package dev.postweg.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** GUIDs as sixteen bytes instead of 36 characters. */
final class Guids {
    private static final int LENGTH = 36;
    private static final int BYTES = 16;
    private static final byte[] DIGITS = digits();

    private Guids() {
    }

    /** Returns the bytes of a text that is a GUID in its usual form, null for any other. */
    static byte[] bytes(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        var guid = new byte[BYTES];
        var at = 0;
        for (var i = 0; i < BYTES; i++) {
            if (i >= 4 && i <= 10 && i % 2 == 0 && text.charAt(at++) != '-') {
                return null;
            }
            var pair = digit(text.charAt(at++)) << 4 | digit(text.charAt(at++));
            if (pair < 0) {
                return null;
            }
            guid[i] = (byte) pair;
        }
        return guid;
    }

    // negative where it is none; capitals would not come back
    private static int digit(char c) {
        return c < DIGITS.length ? DIGITS[c] : -1;
    }

    private static byte[] digits() {
        var digits = new byte['f' + 1];
        Arrays.fill(digits, (byte) -1);
        for (var i = 0; i < 16; i++) {
            digits[Character.forDigit(i, 16)] = (byte) i;
        }
        return digits;
    }

    /** Puts the bytes of one into the four columns that hold them. */
    static void set(ColumnTail tail, List<Column> columns, byte[] guid) {
        var bytes = ByteBuffer.wrap(guid);
        for (var column : columns) {
            tail.set(column, Integer.toUnsignedLong(bytes.getInt()));
        }
    }
}
