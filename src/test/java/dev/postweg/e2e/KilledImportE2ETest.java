package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.samples.BulkLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that was killed at any moment leaves a workspace that opens, and the next one goes on. */
class KilledImportE2ETest {
    private static final int ROWS = 40_000;
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingStandsTwice() throws IOException, InterruptedException {
        var logs = Files.createDirectory(folder.resolve("logs"));
        BulkLogs.writeRows(logs, ROWS, 7);
        var program = ProgramRunner.inFolder(Files.createDirectory(folder.resolve("scratch")));
        var whole = folder.resolve("whole.postweg").toString();
        var start = System.nanoTime();
        assertThat(program.run("import", logs.toString(), "-w", whole).exit()).isZero();
        // a machine has its own pace: a fixed moment comes after the end on a quick one
        var duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        var killed = folder.resolve("killed.postweg").toString();
        var kills = 0;
        for (var i = 1; i <= KILLS; i++) {
            var moment = duration * i / (KILLS + 1);
            kills += program.killAfter(moment, "import", logs.toString(), "-w", killed) ? 1 : 0;
        }
        assertThat(kills).isPositive();
        assertThat(program.run("import", logs.toString(), "-w", killed).exit()).isZero();
        assertThat(list(program, "events", killed)).isEqualTo(list(program, "events", whole));
        assertThat(list(program, "messages", killed)).isEqualTo(list(program, "messages", whole));
    }

    private String list(ProgramRunner program, String what, String workspace)
            throws IOException, InterruptedException {
        var file = folder.resolve(what + ".csv").toString();
        var columns = what.equals("events")
                ? "date-time,event-id,file,line,channel,message"
                : "network-message-id,first,subject,channel,outcome,events,servers";
        var sort = what.equals("events") ? "file" : "network-message-id";
        var result = program.run(what, "-w", workspace, "--columns", columns, "--sort", sort, "-o", file);
        assertThat(result.exit()).as(result.err()).isZero();
        return Files.readString(Path.of(file)).lines().sorted().reduce(new StringBuilder(),
                (text, line) -> text.append(line).append('\n'), StringBuilder::append).toString();
    }
}
