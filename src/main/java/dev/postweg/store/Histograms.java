package dev.postweg.store;

import dev.postweg.model.EventKind;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts events over time. */
final class Histograms {
    private Histograms() {
    }

    static List<Bucket> of(Sql sql, Searches searches, EventQuery query, int buckets) {
        var range = query.range();
        var width = Math.max(1, Math.ceilDiv(range.to() - range.from(), buckets));
        if (width > Tally.MINUTE && query.filter().equals(Filters.ALL) && wholeMinutes(sql, range)) {
            var start = Math.floorDiv(range.from(), Tally.MINUTE) * Tally.MINUTE;
            var minutes = Math.ceilDiv(Math.ceilDiv(range.to() - start, buckets), Tally.MINUTE) * Tally.MINUTE;
            return bars(sql, range, start, minutes,
                    Clause.of("SELECT (minute * " + Tally.MINUTE + " - " + start + ") / " + minutes
                            + ", kind, sum(events) FROM tally WHERE minute >= ? AND minute < ? GROUP BY 1, 2",
                            start / Tally.MINUTE, Math.ceilDiv(range.to(), Tally.MINUTE)));
        }
        return bars(sql, range, range.from(), width,
                searches.where(query).in("SELECT (e.time - " + range.from() + ") / "
                        + width
                        + ", r.kind, count(*) FROM event e JOIN route r ON r.id = e.route WHERE %s GROUP BY 1, 2"));
    }

    /** Whether no minute that has events lies in the range in part. */
    private static boolean wholeMinutes(Sql sql, TimeRange range) {
        var data = sql.first("SELECT (SELECT min(time) FROM event), (SELECT max(time) FROM event)", TimeRange.ALL,
                row -> new TimeRange(row.getLong(1), row.getLong(2)));
        return (range.from() % Tally.MINUTE == 0 || range.from() <= data.from())
                && (range.to() % Tally.MINUTE == 0 || range.to() > data.to());
    }

    private static List<Bucket> bars(Sql sql, TimeRange range, long start, long width, Clause clause) {
        var counts = new TreeMap<Integer, Map<EventKind, Long>>();
        sql.list(clause.sql(), row -> counts.computeIfAbsent(row.getInt(1), _ -> new EnumMap<>(EventKind.class)).put(
                EventKind.ofId(row.getString(2)).orElse(EventKind.OTHER), row.getLong(3)), clause.array());
        var bars = new ArrayList<Bucket>();
        for (var i = 0; start + i * width < range.to(); i++) {
            var from = start + i * width;
            bars.add(new Bucket(Math.max(range.from(), from), Math.min(range.to(), from + width),
                    counts.getOrDefault(i, new EnumMap<>(EventKind.class))));
        }
        return bars;
    }
}
