package dev.postweg.store;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.RowTest.Every;
import dev.postweg.store.RowTest.Numbered;
import java.util.List;
import java.util.function.Function;

/** Finds events and messages. */
final class Searches {
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
            var test = query.range().equals(TimeRange.ALL)
                    ? filters.of(query.filter())
                    : new Every(List.of(new Numbered(Column.TIME, query.range().from(), query.range().to() - 1,
                            _ -> true), filters.of(query.filter())));
            return use.apply(new Found(columns, evaluation, evaluation.of(test, evaluation.all())));
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

    long count(EventQuery query) {
        return find(query, found -> (long) found.rows.count());
    }
}
