package dev.postweg.store;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.RowTest.Numbered;
import java.util.Arrays;
import java.util.function.Function;

/** Finds events and messages. */
final class Searches {
    /** All events. */
    static final EventQuery ALL = new EventQuery(Filters.ALL, TimeRange.ALL, Sort.BY_TIME);

    private final Sql sql;
    private final ColumnStore store;
    private final FilterTests filters;

    Searches(Sql sql, ColumnStore store) {
        this.sql = sql;
        this.store = store;
        this.filters = new FilterTests(sql.functions());
    }

    /**
     * What a question found.
     *
     * @param columns
     *            as its transaction sees them
     * @param evaluation
     *            finds more in it
     * @param rows
     *            those that meet the question
     */
    record Found(Columns columns, Evaluation evaluation, RowSet rows) {
    }

    /** Finds the rows of a question and does something with them within the same transaction. */
    <T> T find(EventQuery query, Function<Found, T> use) {
        return sql.reading(() -> {
            var columns = store.of(sql);
            var evaluation = new Evaluation(sql, columns);
            return use.apply(new Found(columns, evaluation, rows(query, columns, evaluation)));
        });
    }

    // page, count, facets and histogram ask the same one after another
    private RowSet rows(EventQuery query, Columns columns, Evaluation evaluation) {
        var question = new Columns.Question(query.filter(), query.range());
        var known = columns.answer(question);
        if (known.isPresent()) {
            return known.get();
        }
        var test = filters.of(query.filter());
        var rows = evaluation.of(test, within(query.range(), evaluation));
        if (!Evaluation.changesByItself(test)) {
            columns.answer(question, rows);
        }
        return rows;
    }

    private static RowSet within(TimeRange range, Evaluation evaluation) {
        return range.equals(TimeRange.ALL)
                ? evaluation.all()
                : evaluation.of(new Numbered(Column.TIME, range.from(), range.to() - 1, Numbered.ANY),
                        evaluation.all());
    }

    /** Counts all events. */
    int countAll() {
        return sql.reading(() -> new Evaluation(sql, store.of(sql)).all().count());
    }

    /** Tells from when to when the events are; empty at 0 where there are none. */
    TimeRange times() {
        return sql.reading(() -> {
            var columns = store.of(sql);
            var range = new long[]{Long.MAX_VALUE, Long.MIN_VALUE};
            var numbers = new long[Packed.ROWS];
            for (var block : columns.of(sql, Column.TIME)) {
                range[0] = Math.min(range[0], Packed.least(block));
                if (Packed.most(block) > range[1]) {
                    Packed.longs(block, numbers);
                    range[1] = Math.max(range[1], Arrays.stream(numbers).max().orElseThrow());
                }
            }
            return range[1] == Long.MIN_VALUE ? new TimeRange(0, 0) : new TimeRange(range[0], range[1] + 1);
        });
    }

    RowIds events(EventQuery query, int limit) {
        SortColumns.ofEvents(query.sort().column());
        return find(query, found -> new EventOrders(sql, found.columns, found.evaluation).of(found.rows, query.sort(),
                limit));
    }

    RowIds messages(EventQuery query, int limit) {
        var orders = new MessageOrders(sql);
        return query.filter().equals(Filters.ALL) && query.range().equals(TimeRange.ALL)
                ? orders.all(query.sort(), limit)
                : find(query, found -> orders.of(found, query.sort(), limit));
    }

    RowIds slowSteps(long ms) {
        return find(ALL, found -> SlowSteps.of(sql, found, ms));
    }
}
