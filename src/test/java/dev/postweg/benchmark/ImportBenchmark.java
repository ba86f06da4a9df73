package dev.postweg.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A complete import by the packaged program, beside {@code sqlite3 .import} into one flat table and DuckDB's
 * {@code read_csv}, in turn, several rounds.
 */
final class ImportBenchmark {
    private static final long MB = 1_000_000;

    private final Path folder;
    private final Path logs;

    private ImportBenchmark(Path folder, String megabytes) throws IOException {
        this.folder = folder;
        this.logs = Logs.of(folder, megabytes);
    }

    /** A program and where it puts the rows. */
    private record Loader(String name, Path target, Command command) {
    }

    /**
     * Runs.
     *
     * @param arguments
     *            folder for logs and results, rounds, sizes of the logs in MB
     * @throws IOException
     *             where a program fails
     * @throws InterruptedException
     *             where the run is stopped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        var table = new Table("logs", "program", "seconds", "MB/s", "Postweg takes … times as long", "peak memory MB",
                "result MB", "of the logs");
        for (var size : arguments[2].split(",")) {
            new ImportBenchmark(folder, size).run(Integer.parseInt(arguments[1]), table);
        }
        System.out.println(table);
    }

    private void run(int rounds, Table table) throws IOException, InterruptedException {
        var loaders = loaders();
        var runs = new LinkedHashMap<Loader, List<Command.Run>>();
        for (var round = 0; round < rounds; round++) {
            for (var loader : loaders) {
                Logs.remove(loader.target);
                Logs.read(logs);
                runs.computeIfAbsent(loader, _ -> new ArrayList<>()).add(loader.command.run());
            }
        }
        report(runs, table);
        for (var loader : loaders) {
            Logs.remove(loader.target);
        }
    }

    private List<Loader> loaders() throws IOException {
        var loaders = new ArrayList<Loader>();
        var workspace = folder.resolve("import.postweg");
        loaders.add(new Loader("Postweg: typed, joined, indexed", workspace, Peers.postweg(workspace, logs)));
        if (Command.installed("sqlite3")) {
            var flat = folder.resolve("flat.db");
            loaders.add(new Loader("sqlite3 .import: flat texts", flat,
                    Peers.sqlite(flat, logs, folder.resolve("import.sql"))));
        }
        var duck = folder.resolve("flat.duckdb");
        loaders.add(new Loader("DuckDB read_csv: flat texts", duck, Peers.duckDb(duck, logs)));
        return loaders;
    }

    private void report(Map<Loader, List<Command.Run>> runs, Table table) throws IOException {
        var size = 0L;
        for (var file : Peers.files(logs)) {
            size += Files.size(file);
        }
        var own = 0L;
        for (var run : runs.entrySet()) {
            var ms = Table.median(run.getValue().stream().map(Command.Run::ms).toList());
            own = own == 0 ? ms : own;
            var peak = run.getValue().stream().mapToLong(Command.Run::peakKb).max().orElse(0);
            var result = Files.size(run.getKey().target);
            table.row(size / MB + " MB", run.getKey().name, Table.seconds(ms),
                    String.format(Locale.ROOT, "%.0f", size / 1e3 / ms), Table.ratio(own, ms), peak * 1024 / MB,
                    result / MB,
                    result * 100 / size + " %");
        }
    }
}
