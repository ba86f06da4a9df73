package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.FileRow;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    private static final Path SAMPLES = Path.of("sample-logs");
    private static final EventQuery ALL = new EventQuery(Filters.ALL, TimeRange.ALL, new Sort("line",
            Sort.Direction.ASCENDING));

    @TempDir
    Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("test.postweg"));
    }

    private ImportReport run(Path... inputs) {
        return new Importer(workspace, Progress.NONE).run(List.of(inputs));
    }

    private Map<String, List<Map<String, String>>> imported() {
        try (var reader = workspace.reader()) {
            var files = new TreeMap<String, List<Map<String, String>>>();
            for (var row : reader.events(reader.eventIds(ALL, Integer.MAX_VALUE))) {
                files.computeIfAbsent(row.event().origin().file(), _ -> new ArrayList<>()).add(row.event().fields());
            }
            return files;
        }
    }

    @Test
    void everyFieldOfEveryRowComesBack() throws IOException {
        var report = run(SAMPLES);
        var raw = RawLogs.read(SAMPLES);
        assertThat(raw).isNotEmpty();
        assertThat(imported().keySet()).isEqualTo(raw.keySet());
        imported().forEach((file, rows) -> assertThat(rows.equals(raw.get(file))).as(file).isTrue());
        assertThat(report.events()).isEqualTo(raw.values().stream().mapToInt(List::size).sum());
        assertThat(report.end()).isEqualTo(ImportReport.End.DONE);
    }

    @Test
    void aSecondImportAddsNothing() {
        var first = run(SAMPLES);
        var second = run(SAMPLES);
        assertThat(second.events()).isZero();
        assertThat(second.messages()).isZero();
        try (var reader = workspace.reader()) {
            assertThat(reader.counts().events()).isEqualTo(first.events());
        }
    }

    @Test
    void aCopyUnderAnotherNameAddsNothing() throws IOException {
        var log = someLog();
        Files.copy(log, folder.resolve("one.log"));
        Files.copy(log, folder.resolve("two.log"));
        var report = run(folder.resolve("one.log"), folder.resolve("two.log"));
        assertThat(report.duplicates()).isEqualTo(report.events()).isPositive();
        assertThat(report.files()).extracting(FileRow::state).containsExactly(FileRow.State.DONE,
                FileRow.State.SKIPPED);
    }

    @Test
    void aGrownFileIsReadFromWhereItEnded() throws IOException {
        var text = Files.readAllBytes(someLog());
        var logs = Files.createDirectory(folder.resolve("logs"));
        var log = logs.resolve("MSGTRK2018020512-1.LOG");
        for (var cut : List.of(text.length / 3, text.length / 2, text.length)) {
            Files.write(log, Arrays.copyOf(text, cut));
            run(log);
        }
        assertThat(imported().values()).containsExactly(RawLogs.read(logs).get("MSGTRK2018020512-1.LOG"));
        try (var reader = workspace.reader()) {
            assertThat(reader.problems(10)).isEmpty();
        }
    }

    @Test
    void aStoppedImportGoesOn() throws IOException {
        var stopping = new Progress() {
            @Override
            public void step(ImportStatus status) {
                assertThat(status.total()).isNotNegative();
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        new Importer(workspace, stopping).run(List.of(SAMPLES));
        run(SAMPLES);
        var raw = RawLogs.read(SAMPLES);
        assertThat(imported().keySet()).isEqualTo(raw.keySet());
        assertThat(imported().equals(raw)).isTrue();
    }

    @Test
    void aLogThatReplacesAnotherIsReadBesideIt() throws IOException {
        var logs = logs();
        var log = folder.resolve("today.log");
        Files.copy(logs.get(0), log);
        var first = run(log);
        Files.write(log, Files.readAllBytes(logs.get(1)), StandardOpenOption.TRUNCATE_EXISTING);
        var second = run(log);
        try (var reader = workspace.reader()) {
            assertThat(reader.counts().events()).isEqualTo(first.events() + second.events());
        }
        assertThat(second.events()).isPositive();
    }

    @Test
    void otherFilesAreListedWithTheReason() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "not a log\n");
        Files.createFile(folder.resolve("empty.log"));
        var report = run(folder);
        assertThat(report.skipped()).extracting(FileRow::path).contains("empty.log", "readme.txt");
        assertThat(report.skipped()).allSatisfy(file -> assertThat(file.reason()).isNotEmpty());
    }

    private static Path someLog() throws IOException {
        return logs().getFirst();
    }

    private static List<Path> logs() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("MSGTRK")).sorted().toList();
        }
    }
}
