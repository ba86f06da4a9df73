package dev.postweg.store;

import dev.postweg.store.Sort.Direction;
import java.util.Arrays;
import java.util.List;

/** Finds the mails of events, in the order of the message list. */
final class MessageOrders {
    // what people note changes without a new state of the columns
    private static final List<String> NOTED = List.of("marked", "note");

    private final Sql sql;

    MessageOrders(Sql sql) {
        this.sql = sql;
    }

    /**
     * The order of all mails by the column that was asked for last.
     *
     * @param column
     *            of the message list
     * @param ids
     *            rising in it, ties by number
     */
    private record Order(String column, int[] ids) {
    }

    /** All mails. */
    RowIds all(Sort sort, int limit) {
        var direction = sort.direction() == Direction.DESCENDING ? " DESC" : "";
        return new RowIds(sql.ids("SELECT m.id FROM message m ORDER BY " + SortColumns.ofMessages(sort.column())
                + direction + ", m.id" + direction + " LIMIT " + limit));
    }

    /** The mails of the events that were found. */
    RowIds of(Searches.Found found, Sort sort, int limit) {
        var messages = messages(found);
        var order = order(found.columns(), sort.column());
        var ids = new int[Math.min(limit, messages.count())];
        var count = 0;
        for (var i = 0; i < order.length && count < ids.length; i++) {
            var id = order[sort.direction() == Direction.ASCENDING ? i : order.length - 1 - i];
            if (messages.has(id)) {
                ids[count++] = id;
            }
        }
        // an envelope's mail may have no row of its own yet
        return new RowIds(count == ids.length ? ids : Arrays.copyOf(ids, count));
    }

    private int[] order(Columns columns, String column) {
        var sorted = "SELECT m.id FROM message m ORDER BY " + SortColumns.ofMessages(column) + ", m.id";
        if (NOTED.contains(column)) {
            return sql.ids(sorted);
        }
        var known = columns.known(Columns.Fact.MESSAGE_ORDER, Order.class);
        if (known.isPresent() && known.get().column.equals(column)) {
            return known.get().ids;
        }
        var order = new Order(column, sql.ids(sorted));
        columns.keep(Columns.Fact.MESSAGE_ORDER, order);
        return order.ids;
    }

    private RowSet messages(Searches.Found found) {
        var ofEnvelopes = new KeyTests(sql, found.columns()).messages();
        var counts = Scans.marks(sql, found.columns().of(sql, Column.ENVELOPE), found.rows(), ofEnvelopes.length);
        var messages = RowSet.ofBlocks((ofEnvelopes.length >> Packed.SHIFT) + 1);
        for (var envelope = 0; envelope < counts.length; envelope++) {
            if (counts[envelope] != 0) {
                messages.add(ofEnvelopes[envelope]);
            }
        }
        return messages;
    }
}
