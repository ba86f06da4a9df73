package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bars agree with the rows, whether they come from the tally of minutes or from the rows. */
class HistogramTest {
    private static final Path SAMPLES = Path.of("sample-logs");
    private static final long HOUR = 3_600_000L;

    @TempDir
    Path folder;

    private Workspace imported(Path logs) {
        var workspace = Workspace.open(folder.resolve("test.postweg"));
        new Importer(workspace, Progress.NONE).run(List.of(logs));
        return workspace;
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 100", "0, 0, 7", "60000, 0, 50", "1234, 0, 50", "0, -4321, 30", "0, 0, 100000"})
    void everyBarCountsItsRows(long later, long earlier, int buckets) {
        try (var reader = imported(SAMPLES).reader()) {
            var all = reader.counts().times();
            check(reader, new TimeRange(all.from() + later, all.to() + earlier), buckets);
            var hour = all.from() / HOUR * HOUR + HOUR;
            check(reader, new TimeRange(hour + later, hour + 5 * HOUR + earlier), buckets);
        }
    }

    private static void check(WorkspaceReader reader, TimeRange range, int buckets) {
        var ids = reader.eventIds(new EventQuery(Filters.ALL, range, Sort.BY_TIME), Integer.MAX_VALUE);
        var times = reader.events(ids).stream().mapToLong(row -> row.event().time()).toArray();
        var bars = reader.histogram(new EventQuery(Filters.ALL, range, Sort.BY_TIME), buckets);
        assertThat(bars).hasSizeLessThanOrEqualTo(buckets);
        assertThat(bars.getFirst().from()).isEqualTo(range.from());
        assertThat(bars.getLast().to()).isEqualTo(range.to());
        IntStream.range(1, bars.size())
                .forEach(i -> assertThat(bars.get(i).from()).isEqualTo(bars.get(i - 1).to()));
        for (var bar : bars) {
            var rows = Arrays.stream(times).filter(time -> time >= bar.from() && time < bar.to()).count();
            assertThat(bar.counts().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(rows);
        }
    }

    @Test
    void rowsThatAreTakenBackAreNotCounted() throws IOException {
        var source = SAMPLES.resolve("EX02/TransportRoles/Logs/MessageTracking/MSGTRK2018020516-1.LOG");
        var log = Files.createDirectories(folder.resolve("logs")).resolve(source.getFileName());
        var bytes = Files.readAllBytes(source);
        var half = bytes.length / 2;
        Files.write(log, Arrays.copyOf(bytes, half));
        var workspace = imported(log.getParent());
        Files.write(log, Arrays.copyOfRange(bytes, half, bytes.length), StandardOpenOption.APPEND);
        new Importer(workspace, Progress.NONE).run(List.of(log.getParent()));
        try (var reader = workspace.reader()) {
            check(reader, reader.counts().times(), 20);
            assertThat(reader.coverage().stream().mapToLong(row -> row.events()).sum())
                    .isEqualTo(reader.counts().events());
        }
    }
}
