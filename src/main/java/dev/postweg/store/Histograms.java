package dev.postweg.store;

import dev.postweg.model.EventKind;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Counts events over time. */
final class Histograms {
    private final Sql sql;
    private final Searches searches;

    Histograms(Sql sql, Searches searches) {
        this.sql = sql;
        this.searches = searches;
    }

    List<Bucket> of(EventQuery query, int buckets) {
        var range = query.range();
        var width = Math.max(1, Math.ceilDiv(range.to() - range.from(), buckets));
        if (width > Tally.MINUTE && query.filter().equals(Filters.ALL) && wholeMinutes(range)) {
            return tally(range, buckets);
        }
        var bars = (int) Math.ceilDiv(range.to() - range.from(), width);
        var counts = searches.find(query, found -> count(found, range.from(), width, bars));
        return bars(range, range.from(), width, counts);
    }

    private long[][] count(Searches.Found found, long from, long width, int bars) {
        var kinds = new byte[sql.nextId("route")];
        sql.each("SELECT id, kind FROM route", row -> kinds[row.getInt(1)] = (byte) EventKind.ofId(row.getString(2))
                .orElse(EventKind.OTHER).ordinal());
        var times = found.columns().of(sql, Column.TIME);
        var routes = found.columns().of(sql, Column.ROUTE);
        return Scans.halves(times.length, (start, end) -> {
            var counts = new long[EventKind.values().length][bars];
            var at = new long[Packed.ROWS];
            var route = new int[Packed.ROWS];
            for (var block = start; block < end; block++) {
                sql.check();
                if (found.rows().count(block) > 0) {
                    Packed.longs(times[block], at);
                    Packed.ints(routes[block], route);
                    found.rows().each(block, event -> {
                        var row = event & Packed.ROWS - 1;
                        counts[kinds[route[row]]][(int) ((at[row] - from) / width)]++;
                    });
                }
            }
            return counts;
        }, Histograms::add);
    }

    private static long[][] add(long[][] one, long[][] other) {
        for (var kind = 0; kind < one.length; kind++) {
            for (var bar = 0; bar < one[kind].length; bar++) {
                one[kind][bar] += other[kind][bar];
            }
        }
        return one;
    }

    private List<Bucket> tally(TimeRange range, int buckets) {
        var start = Math.floorDiv(range.from(), Tally.MINUTE) * Tally.MINUTE;
        var minutes = Math.ceilDiv(Math.ceilDiv(range.to() - start, buckets), Tally.MINUTE) * Tally.MINUTE;
        var counts = new long[EventKind.values().length][(int) Math.ceilDiv(range.to() - start, minutes)];
        sql.each("SELECT (minute * " + Tally.MINUTE + " - " + start + ") / " + minutes + ", kind, events FROM tally"
                + " WHERE minute >= ? AND minute < ?",
                row -> counts[EventKind.ofId(row.getString(2)).orElse(EventKind.OTHER).ordinal()][row.getInt(1)] += row
                        .getLong(3),
                start / Tally.MINUTE, Math.ceilDiv(range.to(), Tally.MINUTE));
        return bars(range, start, minutes, counts);
    }

    /** Whether no minute that has events lies in the range in part. */
    private boolean wholeMinutes(TimeRange range) {
        var data = sql.first("SELECT (SELECT min(first) FROM span), (SELECT max(last) FROM span)", TimeRange.ALL,
                row -> new TimeRange(row.getLong(1), row.getLong(2)));
        return (range.from() % Tally.MINUTE == 0 || range.from() <= data.from())
                && (range.to() % Tally.MINUTE == 0 || range.to() > data.to());
    }

    private static List<Bucket> bars(TimeRange range, long start, long width, long[][] counts) {
        var bars = new ArrayList<Bucket>();
        for (var i = 0; i < counts[0].length; i++) {
            var from = start + i * width;
            var kinds = new EnumMap<EventKind, Long>(EventKind.class);
            for (var kind : EventKind.values()) {
                if (counts[kind.ordinal()][i] > 0) {
                    kinds.put(kind, counts[kind.ordinal()][i]);
                }
            }
            bars.add(new Bucket(Math.max(range.from(), from), Math.min(range.to(), from + width), kinds));
        }
        return bars;
    }
}
