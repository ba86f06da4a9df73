package dev.postweg.store;

import java.util.Arrays;

/** Numbers of rows of a small table, as a column names them. */
final class KeySet {
    private long[] words = new long[1];
    private int least = Integer.MAX_VALUE;
    private int most = -1;

    static KeySet of(RowSet rows) {
        var set = new KeySet();
        rows.each(set::add);
        return set;
    }

    void add(int key) {
        var word = key >> 6;
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
        }
        words[word] |= 1L << key;
        least = Math.min(least, key);
        most = Math.max(most, key);
    }

    void addAll(KeySet other) {
        words = Arrays.copyOf(words, Math.max(words.length, other.words.length));
        for (var i = 0; i < other.words.length; i++) {
            words[i] |= other.words[i];
        }
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
    }

    boolean isEmpty() {
        return most < 0;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** 1 where a number is in the set, else 0. */
    long bit(int key) {
        var word = key >> 6;
        return word < words.length ? words[word] >>> key & 1 : 0;
    }
}
