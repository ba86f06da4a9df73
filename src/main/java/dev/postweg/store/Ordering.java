package dev.postweg.store;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

/**
 * Brings rows into the order of a number, ties in the order of the rows: first to their places among many buckets, then
 * within each bucket. {@link Packed#NONE} comes first.
 */
final class Ordering {
    private static final int MOST_BUCKETS = 1 << 20;
    private static final int LEAST_BUCKETS = 1 << 8;

    private final Sql sql;
    private final RowSet rows;
    private final IntToLongFunction key;
    private long least = Long.MAX_VALUE;
    private int shift;

    private Ordering(Sql sql, RowSet rows, IntToLongFunction key) {
        this.sql = sql;
        this.rows = rows;
        this.key = key;
    }

    static int[] of(Sql sql, RowSet rows, IntToLongFunction key) {
        return new Ordering(sql, rows, key).sort();
    }

    private int[] sort() {
        var count = rows.count();
        var most = new long[]{Long.MIN_VALUE};
        each(row -> {
            var number = key.applyAsLong(row);
            if (number != Packed.NONE) {
                least = Math.min(least, number);
                most[0] = Math.max(most[0], number);
            }
        });
        if (most[0] == Long.MIN_VALUE) {
            return rows.rows(count);
        }
        var buckets = Math.clamp(Integer.highestOneBit(Math.max(1, count)), LEAST_BUCKETS, MOST_BUCKETS);
        while (most[0] - least >> shift >= buckets) {
            shift++;
        }
        var ends = new int[(int) (most[0] - least >> shift) + 2];
        each(row -> ends[bucket(row)]++);
        for (int i = 0, before = 0; i < ends.length; i++) {
            var size = ends[i];
            ends[i] = before;
            before += size;
        }
        var sorted = new int[count];
        each(row -> sorted[ends[bucket(row)]++] = row);
        if (shift > 0) {
            refine(sorted, ends);
        }
        return sorted;
    }

    private void each(IntConsumer visit) {
        for (var block = 0; block < rows.blocks(); block++) {
            sql.check();
            rows.each(block, visit);
        }
    }

    private int bucket(int row) {
        var number = key.applyAsLong(row);
        return number == Packed.NONE ? 0 : (int) (number - least >> shift) + 1;
    }

    // a bucket holds numbers that differ in their last bits; together with the place in the bucket they fit into 64
    private void refine(int[] sorted, int[] ends) {
        for (var i = 1; i < ends.length; i++) {
            var size = ends[i] - ends[i - 1];
            var bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
            if (size > 1) {
                var bucket = Arrays.copyOfRange(sorted, ends[i - 1], ends[i]);
                var order = shift + bits < Long.SIZE ? refined(bucket, bits) : of(sql, set(bucket), key);
                System.arraycopy(order, 0, sorted, ends[i - 1], size);
            }
        }
    }

    private int[] refined(int[] bucket, int bits) {
        var mask = (1L << shift) - 1;
        var pairs = new long[bucket.length];
        for (var j = 0; j < pairs.length; j++) {
            pairs[j] = (key.applyAsLong(bucket[j]) - least & mask) << bits | j;
        }
        Arrays.sort(pairs);
        var order = new int[pairs.length];
        for (var j = 0; j < pairs.length; j++) {
            order[j] = bucket[(int) (pairs[j] & (1L << bits) - 1)];
        }
        return order;
    }

    private RowSet set(int[] bucket) {
        var set = rows.none();
        for (var row : bucket) {
            set.add(row);
        }
        return set;
    }
}
