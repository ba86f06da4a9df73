package dev.postweg.store;

import dev.postweg.model.EventKind;
import java.util.HashMap;
import java.util.Map;

/** Counts events by minute and kind until the batch ends. */
final class Tally {
    /** In ms. */
    static final long MINUTE = 60_000L;

    /** Adds to a count that is there already. */
    static final String ADD = " ON CONFLICT DO UPDATE SET events = events + excluded.events";

    private static final Key NONE = new Key(Long.MIN_VALUE, EventKind.OTHER);

    private final Map<Key, int[]> counts = new HashMap<>();
    private Key lastKey = NONE;
    private int[] last = new int[1];

    private record Key(long minute, EventKind kind) {
    }

    void count(long time, EventKind kind) {
        var minute = Math.floorDiv(time, MINUTE);
        if (lastKey.minute != minute || lastKey.kind != kind) {
            lastKey = new Key(minute, kind);
            last = counts.computeIfAbsent(lastKey, _ -> new int[1]);
        }
        last[0]++;
    }

    void flush(Sql sql) {
        counts.forEach((key, count) -> sql.update("INSERT INTO tally VALUES (?, ?, ?)" + ADD, key.minute,
                key.kind.id(), count[0]));
        counts.clear();
        lastKey = NONE;
    }

    /** Counts all events of a workspace that has no tally yet. */
    static void fill(Sql sql) {
        add(sql, "count(*)", " WHERE true");
    }

    /** Takes back the events that a condition names. */
    static void takeBack(Sql sql, String where, Object... values) {
        add(sql, "-count(*)", where, values);
    }

    private static void add(Sql sql, String count, String where, Object... values) {
        sql.update("INSERT INTO tally SELECT e.time / " + MINUTE + ", r.kind, " + count
                + " FROM event e JOIN route r ON r.id = e.route" + where + " GROUP BY 1, 2" + ADD, values);
    }
}
