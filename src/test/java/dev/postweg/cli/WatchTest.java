package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.SmallLogs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void newRowsAndNewFilesAreTold() throws IOException, InterruptedException {
        var logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("a.log"), SmallLogs.rows(10, "a"));
        var in = new PipedInputStream(1 << 16);
        var out = new PrintStream(new PipedOutputStream(in), true, StandardCharsets.UTF_8);
        var watching = Thread.ofPlatform().daemon().start(() -> Cli.run(new String[]{"import", logs.toString(), "-w",
                folder.resolve("w.postweg").toString(), "--watch", "1"}, out, out, Locale.US));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            until(lines, "workspace ");
            Files.writeString(logs.resolve("a.log"), SmallLogs.rows(12, "a"));
            assertThat(until(lines, "new event")).contains("2 new events");
            Files.writeString(logs.resolve("b.log"), SmallLogs.rows(1, "b"));
            assertThat(until(lines, "new event")).contains("1 new event");
        } finally {
            watching.interrupt();
            watching.join();
        }
    }

    private static String until(BufferedReader lines, String wanted) throws IOException {
        var line = lines.readLine();
        while (!line.contains(wanted)) {
            line = lines.readLine();
        }
        return line;
    }
}
