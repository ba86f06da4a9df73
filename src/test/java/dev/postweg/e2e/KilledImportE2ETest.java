package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.samples.BulkLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that was killed at any moment leaves a workspace that opens, and the next one goes on. */
class KilledImportE2ETest {
    private static final int ROWS = 15_000;
    private static final long FIRST_KILL_MS = 900;
    private static final long STEP_MS = 350;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingStandsTwice() throws IOException, InterruptedException {
        var logs = Files.createDirectory(folder.resolve("logs"));
        BulkLogs.writeRows(logs, ROWS, 7);
        var program = ProgramRunner.inFolder(Files.createDirectory(folder.resolve("scratch")));
        var killed = folder.resolve("killed.postweg").toString();
        var kills = 0;
        while (program.killAfter(FIRST_KILL_MS + kills * STEP_MS, "import", logs.toString(), "-w", killed)) {
            kills++;
        }
        assertThat(kills).isPositive();
        var whole = folder.resolve("whole.postweg").toString();
        assertThat(program.run("import", logs.toString(), "-w", whole).exit()).isZero();
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
