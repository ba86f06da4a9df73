package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.export.JsonReader;
import dev.postweg.ingest.RawLogs;
import dev.postweg.samples.BulkLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program on the sample logs, from import to the picture of one mail. */
class CommandLineE2ETest {
    private static final Path SAMPLES = Path.of("sample-logs").toAbsolutePath();

    @TempDir
    static Path folder;
    private static ProgramRunner postweg;

    @BeforeAll
    static void importSamples() throws IOException, InterruptedException {
        postweg = ProgramRunner.inFolder(folder);
        var result = postweg.run("import", SAMPLES.toString(), "-w", "s.postweg");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("AGENTLOG20180206-1.LOG", "readme.txt", "unreadable  0 lines");
        assertThat(result.exit()).isZero();
    }

    @Test
    void listsTheAnonymousSubmittersOfTheArticle() throws IOException, InterruptedException {
        var result = postweg.run("events", "-w", "s.postweg", "--where", "info:0cA", "--columns",
                "date-time,original-client-ip,sender-address,message-subject,recipient-address");
        assertThat(result.err()).isEmpty();
        var expected = RawLogs.read(SAMPLES).values().stream().flatMap(List::stream)
                .filter(row -> row.get("message-info").strip().equals("0cA:")).toList();
        assertThat(result.out().lines()).hasSize(expected.size() + 1)
                .startsWith("date-time,original-client-ip,sender-address,message-subject,recipient-address")
                .contains("2018-02-05T13:09:07.149Z,192.168.103.56,smtpanon@uclabor.de,smtpanon,user1@uclabor.de");
    }

    @Test
    void givesBackEveryFieldOfEveryRow() throws IOException, InterruptedException {
        var result = postweg.run("events", "-w", "s.postweg", "--format", "jsonl", "--sort", "line");
        var printed = new TreeMap<String, List<Map<String, Object>>>();
        for (var line : result.out().split("\n")) {
            var fields = JsonReader.object(line);
            var file = (String) fields.get("file");
            List.of("server", "process", "file", "line", "channel", "message").forEach(fields::remove);
            printed.computeIfAbsent(file, _ -> new ArrayList<>()).add(fields);
        }
        var raw = RawLogs.read(SAMPLES);
        assertThat(printed.keySet()).isEqualTo(new TreeMap<>(raw).keySet());
        raw.forEach((file, rows) -> assertThat(printed.get(file)).as(file)
                .isEqualTo(List.<Map<String, ?>>copyOf(rows)));
    }

    @Test
    void tracesEveryMailToJson() throws IOException, InterruptedException {
        var mails = postweg.run("messages", "-w", "s.postweg", "--columns", "network-message-id").out().lines().count();
        var traces = postweg.run("trace", "-w", "s.postweg", "--where", "time:*", "--format", "jsonl");
        assertThat(traces.err()).isEmpty();
        assertThat(traces.out().lines()).hasSize((int) mails - 1)
                .allSatisfy(line -> assertThat(JsonReader.object(line)).containsKeys("message", "recipients"));
    }

    @Test
    void importsAFolderByItselfWhereNoWorkspaceIsNamed() throws IOException, InterruptedException {
        var result = postweg.run("messages", SAMPLES.toString(), "--where", "subject:smtpanon", "--columns",
                "subject,channel,outcome");
        assertThat(result.out())
                .isEqualToNormalizingNewlines("subject,channel,outcome\nsmtpanon,smtp-anonymous,delivered\n");
        assertThat(result.err()).isEmpty();
        try (var cache = Files.walk(folder.resolve("cache"))) {
            assertThat(cache.map(Path::toString)).anyMatch(path -> path.endsWith(".postweg"));
        }
    }

    @Test
    void saysWhereAFilterIsWrong() throws IOException, InterruptedException {
        var result = postweg.run("events", "-w", "s.postweg", "--where", "sbject:x");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("  sbject:x" + System.lineSeparator() + "  ^^^^^^^");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsQuietlyWhenTheReaderHasGone() throws IOException, InterruptedException {
        var launcher = ProgramRunner.image().resolve("bin/postweg").toString();
        var logs = Files.createDirectory(folder.resolve("bulk"));
        BulkLogs.writeRows(logs, 5_000, 3);
        assertThat(postweg.run("import", logs.toString(), "-w", "bulk.postweg").exit()).isZero();
        var result = postweg.startedBy("sh", "-c", "'" + launcher + "' events -w bulk.postweg | head -n 1").run();
        assertThat(result.out()).startsWith("date-time,client-ip");
        assertThat(result.err()).isEmpty();
    }
}
