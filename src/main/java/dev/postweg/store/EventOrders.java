package dev.postweg.store;

import dev.postweg.model.LogField;
import dev.postweg.query.QueryField;
import dev.postweg.store.Column.Odd;
import dev.postweg.store.Sort.Direction;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Brings events into the order of a column, in memory as far as packed columns tell it, else by SQL. */
final class EventOrders {
    // a share of all rows above which it is quicker to pick them from the order of all than to sort them
    private static final int MANY = 16;

    private final Sql sql;
    private final Columns columns;
    private final Evaluation evaluation;

    EventOrders(Sql sql, Columns columns, Evaluation evaluation) {
        this.sql = sql;
        this.columns = columns;
        this.evaluation = evaluation;
    }

    /** The rows in an order, at most so many. */
    RowIds of(RowSet rows, Sort sort, int limit) {
        if (sort.column().equals(LogField.DATE_TIME.logName())) {
            var sorted = byTime(rows, sort.direction(), limit);
            return new RowIds(sorted);
        }
        var key = key(sort.column());
        if (key.isPresent()) {
            return new RowIds(cut(Ordering.of(sql, rows, key.get()), sort.direction(), limit));
        }
        var direction = sort.direction() == Direction.DESCENDING ? " DESC" : "";
        var clause = sql.functions().among(rows, evaluation.all()).in("SELECT e.id FROM event e WHERE %s ORDER BY "
                + SortColumns.ofEvents(sort.column()) + direction + ", e.id" + direction + " LIMIT " + limit);
        return new RowIds(sql.ids(clause.sql(), clause.array()));
    }

    /** All events in the order of their times. */
    int[] byTime() {
        return columns.fact(Columns.Fact.BY_TIME, int[].class,
                () -> Ordering.of(sql, evaluation.all(), number(Column.TIME)));
    }

    private int[] byTime(RowSet rows, Direction direction, int limit) {
        var all = evaluation.all();
        var count = rows.count();
        if (count < all.count() / MANY) {
            return cut(Ordering.of(sql, rows, number(Column.TIME)), direction, limit);
        }
        var order = byTime();
        if (rows == all) {
            return cut(order, direction, limit);
        }
        var found = new int[Math.min(limit, count)];
        var step = direction == Direction.ASCENDING ? 1 : -1;
        for (int i = step > 0 ? 0 : order.length - 1, at = 0; at < found.length; i += step) {
            if (rows.has(order[i])) {
                found[at++] = order[i];
            }
        }
        return found;
    }

    // the array itself where all of it is wanted as it is: nobody changes it
    private static int[] cut(int[] order, Direction direction, int limit) {
        if (direction == Direction.ASCENDING) {
            return limit >= order.length ? order : Arrays.copyOf(order, limit);
        }
        var found = new int[Math.min(limit, order.length)];
        for (var i = 0; i < found.length; i++) {
            found[i] = order[order.length - 1 - i];
        }
        return found;
    }

    private IntToLongFunction number(Column column) {
        var blocks = columns.of(sql, column);
        return row -> Packed.get(blocks[row >> Packed.SHIFT], row & Packed.ROWS - 1);
    }

    private Optional<IntToLongFunction> key(String column) {
        if (column.equals(QueryField.CHANNEL.id())) {
            return Optional.of(ranked(Column.ENVELOPE, channels()));
        }
        var ranking = SortColumns.ranking(column);
        if (ranking.isEmpty()) {
            return SortColumns.number(column).filter(this::isWhole).map(this::number);
        }
        var ranks = ranks(ranking.get());
        var direct = ranked(ranking.get().column(), ranks);
        if (ranking.get().column().rows() == Column.Rows.EVENTS) {
            return Optional.of(direct);
        }
        var ofEnvelopes = new int[columns.blocks(Column.Rows.ENVELOPES) << Packed.SHIFT];
        Arrays.setAll(ofEnvelopes, envelope -> (int) direct.applyAsLong(envelope));
        return Optional.of(ranked(Column.ENVELOPE, ofEnvelopes));
    }

    private int[] channels() {
        var tests = new KeyTests(sql, columns);
        var values = tests.mails(Mails.Fact.CHANNEL);
        var names = values.names().stream().sorted().toList();
        var ranks = values.names().stream().mapToInt(name -> names.indexOf(name) + 1).toArray();
        return Arrays.stream(tests.messages()).map(values::of)
                .map(bits -> bits == 0 ? 0 : ranks[Integer.numberOfTrailingZeros(bits)]).toArray();
    }

    private IntToLongFunction ranked(Column column, int[] ranks) {
        var numbers = columns.of(sql, column);
        return row -> {
            var number = Packed.get(numbers[row >> Packed.SHIFT], row & Packed.ROWS - 1);
            return number == Packed.NONE ? 0 : ranks[(int) number];
        };
    }

    // 0 for none; equal texts have equal ranks
    private int[] ranks(SortColumns.Ranking ranking) {
        var ranks = new int[sql.nextId(ranking.table())];
        var last = new String[1];
        var rank = new int[1];
        sql.each(ranking.sql(), row -> {
            var text = row.getString(2);
            if (text != null && !text.equals(last[0])) {
                rank[0]++;
                last[0] = text;
            }
            ranks[row.getInt(1)] = rank[0];
        });
        return ranks;
    }

    /** Whether a column says all of its numbers. */
    private boolean isWhole(Column column) {
        return Odd.of(column).map(odd -> evaluation.of(new RowTest.IsOdd(odd), evaluation.all()).isEmpty())
                .orElse(true);
    }
}
