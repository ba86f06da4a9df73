package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.postweg.ingest.SmallLogs;
import dev.postweg.samples.BulkLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults that need minutes or root, done to the packaged program: {@code mvn -Pfaults verify}. Each prints what was
 * seen.
 */
class FaultsCheck {
    private static final int ROWS = 60_000;
    private static final int KILLS = 20;
    private static final int LONG_LINES = 60;
    private static final int LONG_LINE = 15_000_000;
    private static final int FILES = 50_000;

    @TempDir
    Path folder;
    private Path logs;
    private ProgramRunner program;

    @BeforeEach
    void prepare() throws IOException {
        logs = Files.createDirectory(folder.resolve("logs"));
        program = ProgramRunner.inFolder(Files.createDirectory(folder.resolve("scratch")));
    }

    private String counts(Path workspace) throws IOException, InterruptedException {
        var result = program.run("import", logs.toString(), "-w", workspace.toString(), "--format", "json");
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out().substring(result.out().indexOf("\"workspace-holds\""));
    }

    private static void tell(String what) {
        System.getLogger("faults").log(System.Logger.Level.INFO, what);
    }

    @Test
    void twentyKillsAtRandomMoments() throws IOException, InterruptedException {
        BulkLogs.writeRows(logs, ROWS, 3);
        var start = System.nanoTime();
        var whole = counts(folder.resolve("whole.postweg"));
        var duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        var random = new Random();
        var killed = 0;
        for (var i = 0; i < KILLS; i++) {
            var workspace = folder.resolve("killed" + i + ".postweg");
            var moment = 200 + random.nextLong(duration);
            killed += program.killAfter(moment, "import", logs.toString(), "-w", workspace.toString()) ? 1 : 0;
            assertThat(counts(workspace)).as("killed after %d ms", moment).isEqualTo(whole);
            Files.deleteIfExists(workspace);
        }
        tell(killed + " of " + KILLS + " imports of " + duration + " ms were killed; each was finished by the next");
        assertThat(killed).isGreaterThan(KILLS / 2);
    }

    /** Each is less than what a line may have, and all of them more than the memory of the program. */
    @Test
    void manyLinesOfMegabytes() throws IOException, InterruptedException {
        try (var log = Files.newBufferedWriter(logs.resolve("MSGTRK2018020512-1.LOG"))) {
            log.write(SmallLogs.HEADER);
            for (var i = 0; i < LONG_LINES; i++) {
                var context = ("a context, " + i + " of its kind ").repeat(LONG_LINE / 30);
                log.write(SmallLogs.row(i, "long").replaceFirst("08D56C4A;[^,]*", '"' + context + '"'));
            }
        }
        var result = program.run("import", logs.toString(), "-w", folder.resolve("long.postweg").toString());
        tell("lines of 15 MB: exit " + result.exit() + ", " + result.err().strip());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains(LONG_LINES + " in the workspace");
    }

    @Test
    void aFullDisk() throws IOException, InterruptedException {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(call("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()) == 0, "needs root");
        try {
            BulkLogs.writeRows(logs, ROWS, 4);
            var workspace = disk.resolve("w.postweg");
            var result = program.run("import", logs.toString(), "-w", workspace.toString());
            tell("full disk: exit " + result.exit() + ", " + result.err().strip());
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.err()).contains("No space is left").contains("w.postweg");
            var saved = program.run("events", "-w", workspace.toString(), "--columns", "line", "--limit", "5");
            tell("read after it: exit " + saved.exit() + ", " + saved.out().lines().count() + " lines");
            assertThat(call("mount", "-o", "remount,size=400m", disk.toString())).isZero();
            assertThat(counts(workspace)).isEqualTo(counts(folder.resolve("whole.postweg")));
        } finally {
            call("umount", disk.toString());
        }
    }

    @Test
    void aTargetAndALogWithoutPermission() throws IOException, InterruptedException {
        assumeTrue(call("setpriv", "--version") == 0 && call("test", "-w", "/etc/shadow") == 0, "needs root");
        var open = Files.createTempDirectory("postweg-faults");
        try {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.writeString(open.resolve("a.log"), SmallLogs.rows(3, "a"));
            var secret = Files.writeString(open.resolve("b.log"), SmallLogs.rows(3, "b"));
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            var home = Files.createDirectory(open.resolve("home"));
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
            copyImage(open.resolve("image"));
            var nobody = program.startedBy("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env",
                    "HOME=" + home, "XDG_CACHE_HOME=" + home, open.resolve("image/bin/postweg").toString());
            var denied = nobody.run("import", open.resolve("a.log").toString(), "-w",
                    open.resolve("w.postweg").toString());
            tell("target without permission: exit " + denied.exit() + ", " + denied.err().strip());
            assertThat(denied.exit()).isEqualTo(1);
            assertThat(denied.err()).contains("w.postweg").contains("cannot be written");
            var read = nobody.run("import", open.toString(), "-w", home.resolve("w.postweg").toString());
            tell("log without permission: exit " + read.exit() + ", " + read.out().strip().lines()
                    .filter(line -> line.contains("b.log")).toList());
            assertThat(read.exit()).as(read.err()).isZero();
            assertThat(read.out()).contains("b.log").contains("no permission").contains("3 new");
        } finally {
            call("rm", "-rf", open.toString());
        }
    }

    private static void copyImage(Path target) throws IOException, InterruptedException {
        assertThat(call("cp", "-r", ProgramRunner.image().toString(), target.toString())).isZero();
        assertThat(call("chmod", "-R", "a+rX", target.toString())).isZero();
    }

    @Test
    void fiftyThousandSmallFiles() throws IOException, InterruptedException {
        for (var i = 0; i < FILES; i++) {
            var in = logs.resolve("d" + i / 500);
            Files.createDirectories(in);
            Files.writeString(in.resolve("MSGTRK2018020512-" + i + ".LOG"),
                    SmallLogs.HEADER + SmallLogs.row(i % 30_000, "a" + i));
        }
        var workspace = folder.resolve("w.postweg");
        var start = System.nanoTime();
        assertThat(counts(workspace)).contains("\"events\":" + FILES);
        var first = System.nanoTime();
        assertThat(counts(workspace)).contains("\"events\":" + FILES);
        tell("%d files: %d ms, again %d ms".formatted(FILES, (first - start) / 1_000_000,
                (System.nanoTime() - first) / 1_000_000));
    }

    private static int call(String... words) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(words)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
