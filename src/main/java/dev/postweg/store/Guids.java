package dev.postweg.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** GUIDs as sixteen bytes instead of 36 characters. */
final class Guids {
    /** How many bytes one takes. */
    static final int BYTES = 16;

    /** The one that has no other digit than zero. */
    static final String ZERO = "00000000-0000-0000-0000-000000000000";

    private static final int LENGTH = 36;
    private static final byte[] DIGITS = digits();
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

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

    /** Returns the text of the bytes of one. */
    static String text(byte[] bytes) {
        return new UUID(half(bytes, 0), half(bytes, Long.BYTES)).toString();
    }

    /** Tells whether the one that begins at a place has no other digit than zero. */
    static boolean isZero(byte[] bytes, int at) {
        return (half(bytes, at) | half(bytes, at + Long.BYTES)) == 0;
    }

    /** Returns the eight bytes that begin at a place. */
    static long half(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Puts the bytes of one into the four columns that hold them. */
    static void set(ColumnTail tail, List<Column> columns, byte[] guid) {
        var bytes = ByteBuffer.wrap(guid);
        for (var column : columns) {
            tail.set(column, Integer.toUnsignedLong(bytes.getInt()));
        }
    }
}
