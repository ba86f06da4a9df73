package dev.postweg.store;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Walks packed columns, several blocks at a time. */
final class Scans {
    private static final int PARTS = 16;

    // below it, numbers are taken out one by one
    private static final int FEW = Packed.ROWS / 8;

    private static final int HALVES = 2;

    private Scans() {
    }

    /** Does something with a block. */
    @FunctionalInterface
    interface Work {
        void block(int block);
    }

    /** Does something with each block, on all processors; each thread has a worker of its own. */
    static void blocks(int blocks, Sql sql, Supplier<Work> workers) {
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            var work = workers.get();
            for (var block = part * blocks / PARTS; block < (part + 1) * blocks / PARTS; block++) {
                sql.check();
                work.block(block);
            }
        });
    }

    /** Finds the rows whose number is one of some keys. */
    static RowSet keys(Sql sql, byte[][] column, KeySet keys, RowSet within) {
        var found = within.none();
        if (!keys.isEmpty()) {
            blocks(column.length, sql, () -> {
                var numbers = new int[Packed.ROWS];
                return block -> keys(column[block], keys, within, found, block, numbers);
            });
        }
        return found;
    }

    private static void keys(byte[] packed, KeySet keys, RowSet within, RowSet found, int block, int[] numbers) {
        if (Packed.least(packed) > keys.most() || Packed.most(packed) < keys.least()) {
            return;
        }
        var count = within.count(block);
        if (count <= FEW) {
            within.each(block, row -> {
                var key = Packed.get(packed, row & Packed.ROWS - 1);
                if (key != Packed.NONE && keys.bit((int) key) == 1) {
                    found.add(row);
                }
            });
            return;
        }
        Packed.ints(packed, numbers);
        for (var i = 0; i < RowSet.BLOCK_WORDS; i++) {
            var word = 0L;
            for (var bit = 0; bit < Long.SIZE; bit++) {
                word |= keys.bit(numbers[i * Long.SIZE + bit]) << bit;
            }
            var at = block * RowSet.BLOCK_WORDS + i;
            found.words()[at] = word & within.words()[at];
        }
    }

    /** Counts for each number below a limit how many rows have it. */
    static int[] counts(Sql sql, byte[][] column, RowSet rows, int limit) {
        return halves(column.length, (from, to) -> counts(sql, column, rows, from, to, new int[limit]),
                (one, other) -> {
                    Arrays.setAll(one, i -> one[i] + other[i]);
                    return one;
                });
    }

    /** Counts something in some blocks. */
    @FunctionalInterface
    interface Count<T> {
        T of(int from, int to);
    }

    /** Counts in both halves of all blocks at once, and adds; for counts that are large themselves. */
    static <T> T halves(int blocks, Count<T> count, BinaryOperator<T> add) {
        return IntStream.range(0, HALVES).parallel()
                .mapToObj(half -> count.of(half * blocks / HALVES, (half + 1) * blocks / HALVES)).reduce(add)
                .orElseThrow();
    }

    private static int[] counts(Sql sql, byte[][] column, RowSet rows, int from, int to, int[] counts) {
        var numbers = new int[Packed.ROWS];
        for (var block = from; block < to; block++) {
            sql.check();
            var packed = column[block];
            if (rows.count(block) > FEW) {
                Packed.ints(packed, numbers);
                rows.each(block, row -> counts[numbers[row & Packed.ROWS - 1]]++);
            } else {
                rows.each(block, row -> {
                    var number = Packed.get(packed, row & Packed.ROWS - 1);
                    counts[number == Packed.NONE ? 0 : (int) number]++;
                });
            }
        }
        return counts;
    }

    /** Joins the bits of all numbers of each block. */
    static int[] bits(Sql sql, byte[][] column) {
        var bits = new int[column.length];
        blocks(column.length, sql, () -> {
            var numbers = new int[Packed.ROWS];
            return block -> {
                Packed.ints(column[block], numbers);
                bits[block] = IntStream.of(numbers).reduce(0, (one, other) -> one | other);
            };
        });
        return bits;
    }

    /** Marks the numbers below a limit that some rows have. */
    static byte[] marks(Sql sql, byte[][] column, RowSet rows, int limit) {
        // a byte, not a bit: several threads write
        var marks = new byte[limit];
        blocks(column.length, sql, () -> block -> rows.each(block, row -> {
            var number = Packed.get(column[block], row & Packed.ROWS - 1);
            if (number != Packed.NONE) {
                marks[(int) number] = 1;
            }
        }));
        return marks;
    }

    /** Finds the rows that have a number between two, both inside, that meets a condition. */
    static RowSet numbers(Sql sql, byte[][] column, RowTest.Numbered test, RowSet within) {
        var found = within.none();
        blocks(column.length, sql, () -> {
            var numbers = new long[Packed.ROWS];
            return block -> numbers(column[block], test, within, found, block, numbers);
        });
        return found;
    }

    private static void numbers(byte[] packed, RowTest.Numbered test, RowSet within, RowSet found, int block,
            long[] numbers) {
        if (Packed.least(packed) > test.most() || Packed.most(packed) < test.least() || within.count(block) == 0) {
            return;
        }
        Packed.longs(packed, numbers);
        var least = Math.max(test.least(), Packed.NONE + 1);
        for (var i = 0; i < RowSet.BLOCK_WORDS; i++) {
            var word = 0L;
            for (var bit = 0; bit < Long.SIZE; bit++) {
                var number = numbers[i * Long.SIZE + bit];
                word |= number >= least && number <= test.most() ? 1L << bit : 0;
            }
            var at = block * RowSet.BLOCK_WORDS + i;
            word &= within.words()[at];
            found.words()[at] = test.condition() == RowTest.Numbered.ANY
                    ? word
                    : meeting(test.condition(), word, numbers, i * Long.SIZE);
        }
    }

    private static long meeting(LongPredicate condition, long rows, long[] numbers, int from) {
        var word = 0L;
        var last = Packed.NONE;
        var met = false;
        for (var rest = rows; rest != 0; rest &= rest - 1) {
            var bit = Long.numberOfTrailingZeros(rest);
            var number = numbers[from + bit];
            // the rows of a mail often stand together
            if (number != last) {
                last = number;
                met = condition.test(number);
            }
            word |= met ? 1L << bit : 0;
        }
        return word;
    }
}
