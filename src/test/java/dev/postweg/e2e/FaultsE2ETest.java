package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.samples.BulkLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around the program; what needs minutes or root is in {@link FaultsCheck}. */
class FaultsE2ETest {
    private static final int ROWS = 15_000;

    @TempDir
    Path folder;
    private Path logs;
    private ProgramRunner program;

    @BeforeEach
    void prepare() throws IOException {
        logs = Files.createDirectory(folder.resolve("logs"));
        BulkLogs.writeRows(logs, ROWS, 5);
        program = ProgramRunner.inFolder(Files.createDirectory(folder.resolve("scratch")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aQuotaThatIsUsedUp() throws IOException, InterruptedException {
        var workspace = folder.resolve("w.postweg").toString();
        // blocks of 512 or 1024 bytes, as the shell likes: enough to start, and too little for the log before the rows
        var limited = program.startedBy("sh", "-c", "ulimit -f 5000; exec \"$@\"", "sh",
                program.program().getFirst());
        var result = limited.run("import", logs.toString(), "-w", workspace);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("w.postweg").doesNotContain("\tat ");
        var more = program.run("import", logs.toString(), "-w", workspace);
        assertThat(more.exit()).as(more.err()).isZero();
        assertThat(more.out()).contains("15,000 in the workspace");
    }

    @Test
    void twoProgramsOnOneWorkspaceBringEachRowOnce() throws Exception {
        var workspace = folder.resolve("w.postweg").toString();
        Callable<ProgramRunner.Result> run = () -> program.run("import", logs.toString(), "-w", workspace);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(run);
            var second = threads.submit(run);
            assertThat(first.get().exit()).as(first.get().err()).isZero();
            assertThat(second.get().exit()).as(second.get().err()).isZero();
            assertThat(first.get().out() + second.get().out()).contains("15,000 new").contains("0 new");
        }
    }

    @Test
    void aDamagedCacheIsMadeAnew() throws IOException, InterruptedException {
        var columns = new String[]{"events", logs.toString(), "--columns", "line", "-o",
                folder.resolve("out.csv").toString()};
        assertThat(program.run(columns).exit()).isZero();
        Path cache;
        try (var files = Files.walk(folder.resolve("scratch"))) {
            cache = files.filter(file -> file.toString().endsWith(".postweg")).findFirst().orElseThrow();
        }
        Files.writeString(cache, "noise ".repeat(5000));
        Files.delete(folder.resolve("out.csv"));
        var again = program.run(columns);
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSize(ROWS + 1);
    }
}
