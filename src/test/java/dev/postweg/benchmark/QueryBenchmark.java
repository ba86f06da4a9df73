package dev.postweg.benchmark;

import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Questions to a workspace, beside the same questions to DuckDB and to SQLite over a flat table of the same rows with
 * the same indexes. Makes the three once and keeps them for the next run.
 */
final class QueryBenchmark {
    private static final long MB = 1_000_000;
    private static final List<String> INDEXED = List.of("date-time", "sender-address", "original-client-ip",
            "event-id", "internal-message-id", "message-id", "network-message-id");

    private QueryBenchmark() {
    }

    /**
     * Runs.
     *
     * @param arguments
     *            folder for logs and databases, rounds, size of the logs in MB (8300 for ten million rows)
     * @throws IOException
     *             where a program fails
     * @throws InterruptedException
     *             where the run is stopped
     * @throws SQLException
     *             where a peer fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        var rounds = Integer.parseInt(arguments[1]);
        var logs = Logs.of(folder, arguments[2]);
        var workspace = folder.resolve("query-" + arguments[2] + ".postweg");
        make(workspace, Peers.postweg(workspace, logs));
        var duck = folder.resolve("query-" + arguments[2] + ".duckdb");
        make(duck, Peers.duckDb(duck, logs));
        var flat = folder.resolve("query-" + arguments[2] + ".db");
        make(flat, Peers.sqlite(flat, logs, folder.resolve("query.sql")));
        try (var reader = Workspace.open(workspace).reader();
                var duckDb = DriverManager.getConnection("jdbc:duckdb:" + duck);
                var sqlite = DriverManager.getConnection("jdbc:sqlite:" + flat)) {
            index(sqlite);
            var table = new Table(reader.counts().events() + " rows", "goal ms", "Postweg ms", "DuckDB ms",
                    "Postweg / DuckDB", "flat SQLite ms", "Postweg / SQLite");
            for (var question : new Questions(reader).all()) {
                row(question, rounds, duckDb, sqlite, table);
                System.out.println(table.last());
            }
            System.out.println("\n" + table);
            System.out.println("heap in use after a collection: " + heap() / MB + " MB");
        }
    }

    private static void make(Path result, Command command) throws IOException, InterruptedException {
        if (!Files.exists(result)) {
            command.run();
        }
    }

    private static void index(Connection sqlite) throws SQLException {
        try (var statement = sqlite.createStatement()) {
            for (var column : INDEXED) {
                statement.execute("CREATE INDEX IF NOT EXISTS \"by " + column + "\" ON log (\"" + column + "\")");
            }
        }
    }

    private static void row(Question question, int rounds, Connection duckDb, Connection sqlite, Table table) {
        var own = new ArrayList<Long>();
        var duck = new ArrayList<Long>();
        var flat = new ArrayList<Long>();
        for (var round = 0; round <= rounds; round++) {
            var ownMs = time(question.own());
            var duckMs = time(() -> question.ask(duckDb));
            var flatMs = time(() -> question.ask(sqlite));
            // the first warms up
            if (round > 0) {
                own.add(ownMs);
                duck.add(duckMs);
                flat.add(flatMs);
            }
        }
        var ms = Table.median(own);
        if (question.sql().isEmpty()) {
            table.row(question.name(), "", ms, "", "", "", "");
        } else {
            table.row(question.name(), question.goalMs(), ms, Table.median(duck),
                    Table.ratio(ms, Table.median(duck)), Table.median(flat), Table.ratio(ms, Table.median(flat)));
        }
    }

    private static long time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
