package dev.postweg.benchmark;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The same import again and again in one process, each beside {@code sqlite3 .import}: what it takes when the runtime
 * has loaded and compiled everything. The difference to the first one is what a start costs.
 */
final class WarmBenchmark {
    private WarmBenchmark() {
    }

    /**
     * Runs.
     *
     * @param arguments
     *            folder for logs and results, rounds, size of the logs in MB
     * @throws IOException
     *             where a program fails
     * @throws InterruptedException
     *             where the run is stopped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        var logs = Logs.of(folder, arguments[2]);
        var workspace = folder.resolve("warm.postweg");
        var flat = folder.resolve("flat.db");
        var sqlite = Peers.sqlite(flat, logs, folder.resolve("import.sql"));
        var table = new Table("import", "Postweg in one process, seconds", "sqlite3 .import, seconds",
                "Postweg takes … times as long");
        for (var round = 1; round <= Integer.parseInt(arguments[1]); round++) {
            Logs.remove(workspace);
            Logs.read(logs);
            var start = System.nanoTime();
            new Importer(Workspace.open(workspace), Progress.NONE).run(List.of(logs));
            var ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            Logs.remove(flat);
            Logs.read(logs);
            var peer = sqlite.run().ms();
            table.row(round, Table.seconds(ms), Table.seconds(peer), Table.ratio(ms, peer));
        }
        System.out.println(table);
        Logs.remove(workspace);
        Logs.remove(flat);
    }
}
