package dev.postweg.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.LongStream;

/**
 * Finds the events of mails. Which envelope an event has is told by the packed column, so that the rows need no index:
 * the rows of a mail lie close together, and few blocks have any of them.
 */
final class MailRows {
    private static final int[] NONE = {};

    private final Sql sql;
    private final ColumnStore store;

    MailRows(Sql sql, ColumnStore store) {
        this.sql = sql;
        this.store = store;
    }

    /** Returns for each mail the numbers of its events, rising; within one transaction. */
    int[][] of(int... messages) {
        var places = new HashMap<Integer, Integer>();
        for (var i = 0; i < messages.length; i++) {
            places.put(messages[i], i);
        }
        var owners = new HashMap<Integer, Integer>();
        var wanted = Clause.among("message", messages).in("SELECT id, message FROM envelope WHERE %s");
        sql.each(wanted.sql(), row -> owners.put(row.getInt(1), places.get(row.getInt(2))), wanted.array());
        var found = LongStream.builder();
        if (!owners.isEmpty()) {
            var envelopes = owners.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            each(envelopes, (event, envelope) -> found.add((long) owners.get(envelope) << Integer.SIZE | event));
        }
        return split(found.build().sorted().toArray(), messages.length);
    }

    private void each(int[] envelopes, NumberPairs.Pair take) {
        var least = envelopes[0];
        var most = envelopes[envelopes.length - 1];
        var keys = new KeySet();
        Arrays.stream(envelopes).forEach(keys::add);
        var blocks = store.of(sql).of(sql, Column.ENVELOPE);
        var numbers = new int[Packed.ROWS];
        for (var block = 0; block < blocks.length; block++) {
            if (!mayHave(blocks[block], envelopes)) {
                continue;
            }
            Packed.ints(blocks[block], numbers);
            for (var i = 0; i < Packed.ROWS; i++) {
                var envelope = numbers[i];
                if (envelope >= least && envelope <= most && keys.bit(envelope) == 1) {
                    take.take((block << Packed.SHIFT) + i, envelope);
                }
            }
        }
    }

    private static boolean mayHave(byte[] block, int... sorted) {
        if (Packed.isEmpty(block)) {
            return false;
        }
        var at = Arrays.binarySearch(sorted, (int) Packed.least(block));
        var next = at < 0 ? -at - 1 : at;
        return next < sorted.length && sorted[next] <= Packed.most(block);
    }

    private static int[][] split(long[] sorted, int messages) {
        var events = new int[messages][];
        Arrays.fill(events, NONE);
        for (int from = 0, to = 0; from < sorted.length; from = to) {
            var place = (int) (sorted[from] >> Integer.SIZE);
            while (to < sorted.length && sorted[to] >> Integer.SIZE == place) {
                to++;
            }
            events[place] = Arrays.stream(sorted, from, to).mapToInt(pair -> (int) pair).toArray();
        }
        return events;
    }
}
