package dev.postweg.store;

/** Finds the events before which a mail stood still. */
final class SlowSteps {
    // only mails that took as long as that can have such a step; CROSS JOIN keeps SQLite with the few of them
    private static final String FIND = "SELECT id FROM (SELECT e.id AS id, e.time - lag(e.time) OVER (PARTITION BY m.id"
            + " ORDER BY e.time, e.id) AS gap FROM message m CROSS JOIN envelope v ON v.message = m.id"
            + " CROSS JOIN event e ON e.envelope = v.id WHERE m.last - m.first >= ?1) WHERE gap >= ?1 ORDER BY id";

    private SlowSteps() {
    }

    static RowIds of(Sql sql, long ms) {
        return sql.run(() -> {
            try (var rows = Sql.bind(sql.prepare(FIND), ms).executeQuery()) {
                return new RowIds(Ids.read(rows));
            }
        });
    }
}
