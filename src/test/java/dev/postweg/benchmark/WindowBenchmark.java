package dev.postweg.benchmark;

import dev.postweg.view.WindowSteps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/** A window without a screen, worked in as a person does, while a watchdog measures the FX thread. */
final class WindowBenchmark {
    private static final long MB = 1_000_000;
    private static final int GOAL_MS = 50;

    private WindowBenchmark() {
    }

    /**
     * Runs.
     *
     * @param arguments
     *            folder for logs and workspaces, a number that is not used, size of the logs in MB (8300 for ten
     *            million rows)
     * @throws IOException
     *             where a program fails
     * @throws InterruptedException
     *             where the run is stopped
     * @throws TimeoutException
     *             where no window opens
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, TimeoutException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        var workspace = folder.resolve("query-" + arguments[2] + ".postweg");
        if (!Files.exists(workspace)) {
            var logs = Logs.of(folder, arguments[2]);
            Peers.postweg(workspace, logs).run();
        }
        var table = new Table("step", "rows in sight after ms", "all found and counted after ms",
                "longest work of the FX thread ms");
        WindowSteps.run(workspace, step -> {
            table.row(step.name(), step.rowsMs(), step.allMs(), step.workedMs());
            System.out.println(table.last() + (step.workedMs() > GOAL_MS ? "\n" + step.stack() : ""));
        });
        System.out.println("\n" + table);
        System.gc();
        System.out.println("heap in use after a collection: "
                + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MB + " MB");
        // the toolkit and the threads of the window would live on
        System.exit(0);
    }
}
