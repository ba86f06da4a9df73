package dev.postweg.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gives the same text for the same bytes, as most values of a log come again within some rows: hosts, addresses, the
 * ids and the subject of a mail. That saves making them, and every later step finds a text that knows its hash and is
 * equal by identity. What a slot holds is forgotten when another value needs it.
 */
final class RepeatedValues {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SLOT_BITS = 11;
    private static final int LONGEST = 64;
    private static final int COLUMNS = 64;
    private static final int PATIENCE = 256;
    private static final int REWARD = 4;

    private final byte[] kept = new byte[LONGEST << SLOT_BITS];
    private final int[] lengths = new int[1 << SLOT_BITS];
    private final String[] texts = new String[1 << SLOT_BITS];
    private final int[] patience = new int[COLUMNS];

    RepeatedValues() {
        Arrays.fill(patience, PATIENCE);
    }

    /** Whether a value of a column is worth being looked for. */
    boolean takes(int column, int length) {
        return length <= LONGEST && column < COLUMNS && patience[column] > 0;
    }

    /** The text of some bytes of UTF-8, at least one. */
    String text(int column, byte[] source, int from, int end) {
        var length = end - from;
        var slot = slot(source, from, end);
        var at = slot * LONGEST;
        if (lengths[slot] == length && Arrays.equals(kept, at, at + length, source, from, end)) {
            patience[column] = Math.min(PATIENCE, patience[column] + REWARD);
            return texts[slot];
        }
        patience[column]--;
        System.arraycopy(source, from, kept, at, length);
        lengths[slot] = length;
        texts[slot] = new String(source, from, length, StandardCharsets.UTF_8);
        return texts[slot];
    }

    // from the beginning, the middle and the end, as the rest of an id or of an address is often the same
    private static int slot(byte[] source, int from, int end) {
        var length = end - from;
        long hash = length;
        if (length >= Long.BYTES) {
            hash = mix(hash, (long) LONGS.get(source, from));
            hash = mix(hash, (long) LONGS.get(source, (from + end - Long.BYTES) >>> 1));
            hash = mix(hash, (long) LONGS.get(source, end - Long.BYTES));
        } else {
            for (var i = from; i < end; i++) {
                hash = hash << Byte.SIZE | source[i];
            }
            hash = mix(length, hash);
        }
        return (int) (hash >>> Long.SIZE - SLOT_BITS);
    }

    private static long mix(long hash, long more) {
        return (Long.rotateLeft(hash, 5) ^ more) * 0x9E3779B97F4A7C15L;
    }
}
