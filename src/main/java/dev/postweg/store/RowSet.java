package dev.postweg.store;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which of some numbered rows: one bit each. */
final class RowSet {
    /** Words that hold the bits of a block. */
    static final int BLOCK_WORDS = Packed.ROWS / Long.SIZE;

    private final long[] words;

    RowSet(long[] words) {
        this.words = words;
    }

    /** An empty set with room for whole blocks of rows. */
    static RowSet ofBlocks(int blocks) {
        return new RowSet(new long[blocks * BLOCK_WORDS]);
    }

    /** All rows of some blocks. */
    static RowSet full(int blocks) {
        var full = ofBlocks(blocks);
        Arrays.fill(full.words, -1L);
        return full;
    }

    /** An empty set of the same size. */
    RowSet none() {
        return new RowSet(new long[words.length]);
    }

    RowSet copy() {
        return new RowSet(words.clone());
    }

    long[] words() {
        return words;
    }

    int blocks() {
        return words.length / BLOCK_WORDS;
    }

    boolean has(int row) {
        var word = row >> 6;
        return word < words.length && (words[word] >>> row & 1) != 0;
    }

    /** Adds a row; one beyond the end is left out. */
    void add(int row) {
        if (row >> 6 < words.length) {
            words[row >> 6] |= 1L << row;
        }
    }

    /** Adds the rows of a block of another set of the same size. */
    void addBlock(RowSet other, int block) {
        System.arraycopy(other.words, block * BLOCK_WORDS, words, block * BLOCK_WORDS, BLOCK_WORDS);
    }

    void or(RowSet other) {
        for (var i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    void and(RowSet other) {
        for (var i = 0; i < words.length; i++) {
            words[i] &= other.words[i];
        }
    }

    void andNot(RowSet other) {
        for (var i = 0; i < words.length; i++) {
            words[i] &= ~other.words[i];
        }
    }

    int count() {
        var count = 0;
        for (var word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    boolean isEmpty() {
        for (var word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Counts the rows of a block. */
    int count(int block) {
        var count = 0;
        for (var i = block * BLOCK_WORDS; i < (block + 1) * BLOCK_WORDS; i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }

    /** Visits the rows of a block, rising. */
    void each(int block, IntConsumer visit) {
        for (var i = block * BLOCK_WORDS; i < (block + 1) * BLOCK_WORDS; i++) {
            for (var word = words[i]; word != 0; word &= word - 1) {
                visit.accept((i << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }

    /** Visits all rows, rising. */
    void each(IntConsumer visit) {
        for (var block = 0; block < blocks(); block++) {
            each(block, visit);
        }
    }

    /** Returns the first rows, rising; all of them where there are fewer than the limit. */
    int[] rows(int limit) {
        var rows = new int[Math.min(limit, count())];
        var at = 0;
        for (var i = 0; i < words.length && at < rows.length; i++) {
            for (var word = words[i]; word != 0 && at < rows.length; word &= word - 1) {
                rows[at++] = (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return rows;
    }
}
