package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.TimeRange;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.store.EventQuery;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports without a window. */
class ExportJobTest {
    private static final List<String> NAMES = List.of("date-time", "event-id", "recipient-address");
    private static final ExportChoice PLAIN = ExportChoice.FIRST.with(ExportChoice.Format.CSV_PLAIN);

    @TempDir
    Path folder;
    private Workspace workspace;
    private Path file;

    @BeforeEach
    void samples() throws IOException {
        workspace = Workspace.open(SampleWorkspace.in(folder));
        file = Files.createDirectory(folder.resolve("out")).resolve("out.csv");
    }

    private static EventQuery query(String filter, Sort sort) {
        return new EventQuery(((ParseResult.Ok) Parser.parse(filter, ParseContext.utc(0))).filter(), TimeRange.ALL,
                sort);
    }

    private ExportJob.Done write(ExportRows rows, ExportChoice choice, RunningTask task) throws IOException {
        return ExportJob.of(new EventRows(), rows, choice, NAMES, Locale.US).write(workspace, file, task);
    }

    private static RunningTask task() {
        return new RunningTask("test", Runnable::run);
    }

    private Stream<String> names() {
        return Arrays.stream(file.getParent().toFile().list()).sorted();
    }

    @Test
    void whatTheFilterFindsIsWritten() throws IOException {
        var done = write(ExportRows.found(query("event:FAIL", Sort.BY_TIME)), PLAIN, task());
        var lines = Files.readAllLines(file);
        assertThat(done).isEqualTo(new ExportJob.Done(lines.size() - 1L, 1));
        assertThat(lines).first().isEqualTo("date-time,event-id,recipient-address");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.contains(",FAIL,"));
    }

    @Test
    void onlyTheSelectedPlacesAreWrittenInTheOrderOfTheList() throws IOException {
        var query = query("", new Sort("date-time", Sort.Direction.DESCENDING));
        try (var reader = workspace.reader()) {
            var ids = reader.eventIds(query, Integer.MAX_VALUE);
            var places = Ranges.of(3, 5).with(700, 701);
            write(new ExportRows(query, ids, places), PLAIN, task());
            var expected = places.stream().map(place -> reader.event(ids.get(place)).orElseThrow().event().get(
                    "date-time")).toList();
            assertThat(Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")[0])).isEqualTo(expected)
                    .isSortedAccordingTo((one, other) -> other.compareTo(one));
        }
    }

    @Test
    void aFileADayHoldsThatDayInTheOrderOfTime() throws IOException {
        var query = query("", new Sort("event-id", Sort.Direction.ASCENDING));
        var done = write(ExportRows.found(query), PLAIN.with(ExportChoice.Files.DAILY), task());
        assertThat(done.files()).isGreaterThan(1);
        assertThat(names()).hasSize(done.files()).allMatch(name -> name.matches("out-\\d{4}-\\d\\d-\\d\\d\\.csv"));
        var rows = 0L;
        for (var name : names().toList()) {
            var times = Files.readAllLines(file.resolveSibling(name)).stream().skip(1)
                    .map(line -> line.split(",")[0]).toList();
            assertThat(times).isNotEmpty().isSorted().allMatch(time -> time.startsWith(name.substring(4, 14)));
            rows += times.size();
        }
        assertThat(rows).isEqualTo(done.rows());
    }

    @Test
    void selectedRowsOfAnotherOrderGoIntoTheirDays() throws IOException {
        var query = query("", new Sort("date-time", Sort.Direction.DESCENDING));
        try (var reader = workspace.reader()) {
            var ids = reader.eventIds(query, Integer.MAX_VALUE);
            var places = Ranges.of(0, 1).with(ids.size() - 1, ids.size());
            var done = write(new ExportRows(query, ids, places), PLAIN.with(ExportChoice.Files.DAILY), task());
            assertThat(done).isEqualTo(new ExportJob.Done(2, 2));
        }
    }

    @Test
    void aRecipientIsARow() throws IOException {
        var joined = write(ExportRows.found(query("recipient-count:>1", Sort.BY_TIME)), PLAIN, task());
        write(ExportRows.found(query("recipient-count:>1", Sort.BY_TIME)),
                PLAIN.with(ExportChoice.Recipients.ONE_ROW_EACH), task());
        assertThat(Files.readAllLines(file).size() - 1L).isGreaterThan(joined.rows());
    }

    @Test
    void utf16HasItsMark() throws IOException {
        write(ExportRows.found(query("event:FAIL", Sort.BY_TIME)), PLAIN.with(ExportChoice.Format.CSV_UTF16), task());
        assertThat(Files.readString(file, StandardCharsets.UTF_16)).startsWith("date-time,event-id");
    }

    @Test
    void nothingFoundIsAHeader() throws IOException {
        write(ExportRows.found(query("subject:nosuchsubject", Sort.BY_TIME)), PLAIN, task());
        assertThat(Files.readAllLines(file)).containsExactly("date-time,event-id,recipient-address");
    }

    @Test
    void cancellingLeavesTheOldFileAndNothingElse() throws IOException {
        Files.writeString(file, "old");
        var task = task();
        task.progress().subscribe(part -> {
            if (part.doubleValue() > 0) {
                task.cancel();
            }
        });
        var done = write(ExportRows.found(query("", Sort.BY_TIME)), PLAIN, task);
        assertThat(done.files()).isZero();
        assertThat(done.rows()).isPositive().isLessThan(2000);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("out.csv");
    }
}
