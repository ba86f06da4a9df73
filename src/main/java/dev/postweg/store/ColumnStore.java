package dev.postweg.store;

/** The newest state of the columns that any reader of a workspace has seen. For any thread. */
final class ColumnStore {
    private Columns newest;

    /** Returns the columns that a transaction sees. */
    synchronized Columns of(Sql sql) {
        if (newest == null) {
            newest = Columns.of(sql);
        } else {
            var generation = Columns.generation(sql);
            if (generation < newest.generation()) {
                // a transaction that began before another one's
                return Columns.of(sql);
            }
            if (generation > newest.generation()) {
                newest = newest.next(sql);
            }
        }
        return newest;
    }
}
