package dev.postweg.store;

import dev.postweg.model.Process;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts events by server, process and hour until the batch ends. */
final class Coverage {
    private static final long HOUR = 3_600_000L;

    private final Map<Key, Integer> counts = new HashMap<>();

    private record Key(String server, Process process, long hour) {
    }

    void count(String server, Process process, long time) {
        counts.merge(new Key(server, process, Math.floorDiv(time, HOUR) * HOUR), 1, Integer::sum);
    }

    void flush(Sql sql) {
        counts.forEach((key, count) -> sql.update(
                "INSERT INTO coverage VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET events = events + excluded.events",
                key.server, key.process.prefix(), key.hour, count));
        counts.clear();
    }

    /** Lists which server has logs for which hours. */
    static List<CoverageRow> rows(Sql sql) {
        return sql.list("SELECT server, process, hour, events FROM coverage ORDER BY server, process, hour",
                row -> new CoverageRow(row.getString(1), Process.ofPrefix(row.getString(2)), row.getLong(3),
                        row.getLong(4)));
    }
}
