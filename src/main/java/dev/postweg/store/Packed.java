package dev.postweg.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A block of a column: {@link #ROWS} numbers or gaps, packed as small differences to the smallest of them, each in the
 * same number of bits. A block of equal numbers takes no more than its head.
 *
 * <p>
 * Head: one byte with the number of bits, its highest bit set where there are no gaps; eight bytes with the base. Then
 * the differences, the first in the lowest bits (little endian), and some bytes to spare, so that each can be read as
 * part of eight bytes. Where there are gaps, difference 0 is one, and the base stands for 1.
 */
final class Packed {
    /** Bits of a row's number within its block. */
    static final int SHIFT = 12;

    /** Numbers in a block. */
    static final int ROWS = 1 << SHIFT;

    /** No number. */
    static final long NONE = Long.MIN_VALUE;

    /** Numbers beyond it, on either side, are not packed. */
    static final long LIMIT = 1L << 50;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int HEAD = 9;
    private static final int SPARE = 8;
    private static final int FULL = 0x80;
    private static final int BITS = 0x7f;

    private Packed() {
    }

    /** Returns so many gaps. */
    static long[] gaps(int count) {
        var gaps = new long[count];
        Arrays.fill(gaps, NONE);
        return gaps;
    }

    /** Tells whether a number does not lie beyond the limit. */
    static boolean fits(long number) {
        return number < LIMIT && number > -LIMIT;
    }

    /** Packs a block; no number may lie beyond the limit. */
    static byte[] pack(long[] values) {
        var min = Long.MAX_VALUE;
        var max = Long.MIN_VALUE;
        var gaps = 0;
        for (var value : values) {
            if (value == NONE) {
                gaps = 1;
            } else {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        if (max == NONE) {
            return new byte[HEAD];
        }
        var bits = Long.SIZE - Long.numberOfLeadingZeros(max - min + gaps);
        var block = new byte[HEAD + (ROWS * bits >> 3) + SPARE];
        block[0] = (byte) (bits | (gaps == 0 ? FULL : 0));
        LONG.set(block, 1, min - gaps);
        fill(block, bits, values, min - gaps);
        return block;
    }

    // word by word: 4096 numbers of any size end with a whole word
    private static void fill(byte[] block, int bits, long[] values, long base) {
        var word = 0L;
        var used = 0;
        var at = HEAD;
        for (var value : values) {
            var code = value == NONE ? 0 : value - base;
            word |= code << used;
            used += bits;
            if (used >= Long.SIZE) {
                LONG.set(block, at, word);
                at += Long.BYTES;
                used -= Long.SIZE;
                word = used == 0 ? 0 : code >>> bits - used;
            }
        }
    }

    /** Writes all numbers of a block; {@link #NONE} for gaps. */
    static void longs(byte[] block, long[] into) {
        var bits = block[0] & BITS;
        var full = block[0] < 0;
        if (bits == 0) {
            Arrays.fill(into, full ? base(block) : NONE);
            return;
        }
        var base = base(block);
        var mask = (1L << bits) - 1;
        for (int i = 0, bit = 0; i < ROWS; i++, bit += bits) {
            var code = (long) LONG.get(block, HEAD + (bit >> 3)) >>> (bit & 7) & mask;
            into[i] = code == 0 && !full ? NONE : base + code;
        }
    }

    /** Writes all numbers of a block of numbers of rows; 0 for gaps. */
    static void ints(byte[] block, int[] into) {
        var bits = block[0] & BITS;
        var full = block[0] < 0;
        var base = (int) base(block);
        if (bits == 0) {
            Arrays.fill(into, full ? base : 0);
            return;
        }
        var mask = (1L << bits) - 1;
        for (int i = 0, bit = 0; i < ROWS; i++, bit += bits) {
            var code = (long) LONG.get(block, HEAD + (bit >> 3)) >>> (bit & 7) & mask;
            into[i] = code == 0 && !full ? 0 : base + (int) code;
        }
    }

    /** Returns one number of a block, or {@link #NONE}. */
    static long get(byte[] block, int row) {
        var bits = block[0] & BITS;
        var full = block[0] < 0;
        var code = 0L;
        if (bits > 0) {
            var bit = row * bits;
            code = (long) LONG.get(block, HEAD + (bit >> 3)) >>> (bit & 7) & (1L << bits) - 1;
        }
        return code == 0 && !full ? NONE : base(block) + code;
    }

    /** Returns a number that none of a block is below. */
    static long least(byte[] block) {
        return isEmpty(block) ? Long.MAX_VALUE : base(block) + (block[0] < 0 ? 0 : 1);
    }

    /** Returns a number that none of a block is above. */
    static long most(byte[] block) {
        return isEmpty(block) ? Long.MIN_VALUE : base(block) + (1L << (block[0] & BITS)) - 1;
    }

    /** Tells whether a block has only gaps. */
    static boolean isEmpty(byte[] block) {
        return block[0] == 0;
    }

    /** The first byte of a block: its bits, and whether it has no gaps. */
    static int head(byte[] block) {
        return block[0] & 0xff;
    }

    /** What the differences of a block are added to. */
    static long base(byte[] block) {
        return (long) LONG.get(block, 1);
    }
}
