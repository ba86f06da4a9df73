package dev.postweg.store;

import dev.postweg.model.EventKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts events over time. */
final class Histograms {
    private Histograms() {
    }

    static List<Bucket> of(Sql sql, Searches searches, EventQuery query, int buckets) {
        var range = query.range();
        var width = Math.max(1, Math.ceilDiv(range.to() - range.from(), buckets));
        var counts = new ArrayList<Map<EventKind, Long>>();
        for (var i = 0; i < buckets; i++) {
            counts.add(new EnumMap<>(EventKind.class));
        }
        var clause = searches.where(query).in("SELECT (e.time - " + range.from() + ") / " + width
                + " AS bucket, r.kind, count(*) FROM event e JOIN route r ON r.id = e.route WHERE %s GROUP BY 1, 2");
        sql.list(clause.sql(), row -> counts.get(row.getInt(1)).put(
                EventKind.ofId(row.getString(2)).orElse(EventKind.OTHER), row.getLong(3)), clause.array());
        var bars = new ArrayList<Bucket>();
        for (var i = 0; i < buckets; i++) {
            var from = range.from() + i * width;
            if (from < range.to()) {
                bars.add(new Bucket(from, Math.min(range.to(), from + width), counts.get(i)));
            }
        }
        return bars;
    }
}
