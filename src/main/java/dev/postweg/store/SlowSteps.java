package dev.postweg.store;

/** Finds the events before which a mail stood still. */
final class SlowSteps {
    private SlowSteps() {
    }

    /** Walks all events in the order of their times and remembers for each mail when its last one was. */
    static RowIds of(Sql sql, Searches.Found found, long ms) {
        var columns = found.columns();
        var times = columns.of(sql, Column.TIME);
        var envelopes = columns.of(sql, Column.ENVELOPE);
        var messages = new KeyTests(sql, columns).messages();
        var last = new long[messages.length];
        var slow = found.rows().none();
        for (var event : new EventOrders(sql, columns, found.evaluation()).byTime()) {
            var block = event >> Packed.SHIFT;
            var row = event & Packed.ROWS - 1;
            if (row == 0) {
                sql.check();
            }
            var message = messages[(int) Packed.get(envelopes[block], row)];
            // one more than the time, so that 0 is none
            var time = Packed.get(times[block], row) + 1;
            if (last[message] != 0 && time - last[message] >= ms) {
                slow.add(event);
            }
            last[message] = time;
        }
        return new RowIds(slow.rows(Integer.MAX_VALUE));
    }
}
