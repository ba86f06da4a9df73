package dev.postweg.store;

import dev.postweg.model.Process;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts events by server, process and hour until the batch ends. */
final class Coverage {
    private static final long HOUR = 3_600_000L;
    private static final Key NONE = new Key("", Process.UNKNOWN, Long.MIN_VALUE);

    private final Map<Key, int[]> counts = new HashMap<>();
    private Key lastKey = NONE;
    private int[] last = new int[1];

    private record Key(String server, Process process, long hour) {
    }

    void count(String server, Process process, long time) {
        var hour = Math.floorDiv(time, HOUR) * HOUR;
        // nearly all rows count where the one before did
        if (lastKey.hour != hour || lastKey.process != process || !lastKey.server.equals(server)) {
            lastKey = new Key(server, process, hour);
            last = counts.computeIfAbsent(lastKey, _ -> new int[1]);
        }
        last[0]++;
    }

    /** Takes back the events that a condition names. */
    static void takeBack(Sql sql, String where, Object... values) {
        sql.update("INSERT INTO coverage SELECT p.server, p.process, e.time / " + HOUR + " * " + HOUR
                + ", -count(*) FROM event e"
                + " JOIN part p ON p.id = e.part" + where + " GROUP BY 1, 2, 3"
                + Tally.ADD, values);
    }

    void flush(Sql sql) {
        counts.forEach((key, count) -> sql.update(
                "INSERT INTO coverage VALUES (?, ?, ?, ?)" + Tally.ADD,
                key.server, key.process.prefix(), key.hour, count[0]));
        counts.clear();
        lastKey = NONE;
    }

    /** Lists which server has logs for which hours. */
    static List<CoverageRow> rows(Sql sql) {
        return sql.list(
                "SELECT server, process, hour, events FROM coverage WHERE events > 0 ORDER BY server, process, hour",
                row -> new CoverageRow(row.getString(1), Process.ofPrefix(row.getString(2)), row.getLong(3),
                        row.getLong(4)));
    }
}
