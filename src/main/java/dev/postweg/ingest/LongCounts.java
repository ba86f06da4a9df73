package dev.postweg.ingest;

/** Counts how often numbers occur, in little memory. */
final class LongCounts {
    private static final int FIRST = 1 << 10;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST];
    private byte[] counts = new byte[FIRST];
    private int size;

    /** Counts a number, up to 127; returns how often it occurred, this time included. */
    int add(long key) {
        if (size * 2 > keys.length) {
            grow();
        }
        var at = place(key);
        if (counts[at] == 0) {
            keys[at] = key;
            size++;
        }
        if (counts[at] < Byte.MAX_VALUE) {
            counts[at]++;
        }
        return counts[at];
    }

    int get(long key) {
        return counts[place(key)];
    }

    private int place(long key) {
        var mask = keys.length - 1;
        var at = (int) (key * SPREAD >>> 32) & mask;
        while (counts[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new byte[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                var at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
