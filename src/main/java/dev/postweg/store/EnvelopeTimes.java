package dev.postweg.store;

import java.util.Arrays;

/** When the first and the last event of each envelope were, in ms since 1970, UTC: one walk over two columns. */
final class EnvelopeTimes {
    private final long[] first;
    private final long[] last;

    private EnvelopeTimes(int envelopes) {
        this.first = new long[envelopes];
        this.last = new long[envelopes];
        Arrays.fill(first, Long.MAX_VALUE);
        Arrays.fill(last, Long.MIN_VALUE);
    }

    static EnvelopeTimes of(Sql sql) {
        var columns = Columns.of(sql);
        var times = columns.of(sql, Column.TIME);
        var envelopes = columns.of(sql, Column.ENVELOPE);
        var found = new EnvelopeTimes(sql.nextId("envelope"));
        var ids = new int[Packed.ROWS];
        var ms = new long[Packed.ROWS];
        for (var block = 0; block < envelopes.length; block++) {
            Packed.ints(envelopes[block], ids);
            Packed.longs(times[block], ms);
            for (var i = 0; i < Packed.ROWS; i++) {
                // no event is of envelope 0
                if (ids[i] > 0) {
                    found.add(ids[i], ms[i]);
                }
            }
        }
        return found;
    }

    private void add(int envelope, long time) {
        first[envelope] = Math.min(first[envelope], time);
        last[envelope] = Math.max(last[envelope], time);
    }

    /** Tells whether an envelope has any event. */
    boolean has(int envelope) {
        return first[envelope] <= last[envelope];
    }

    long first(int envelope) {
        return first[envelope];
    }

    long last(int envelope) {
        return last[envelope];
    }
}
