package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.RowsInMemory;
import dev.postweg.query.Filter;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.query.SampleTable;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of filters through the packaged program, over the sample logs and the rows that the table speaks of. A
 * start of the program for each filter would take minutes, so a dozen goes in one, as their parity: the rows that an
 * odd number of the dozen finds. One filter that finds a row too many or too few changes it.
 */
class FilterTableE2ETest {
    private static final int TOGETHER = 12;

    @TempDir
    static Path folder;
    private static ProgramRunner postweg;
    private static RowsInMemory rows;
    private static long end;

    @BeforeAll
    static void importLogs() throws IOException, InterruptedException {
        postweg = ProgramRunner.inFolder(folder);
        SampleTable.writeLogs(folder.resolve("table"));
        assertThat(postweg.run("import", Path.of("sample-logs").toAbsolutePath().toString(), "table", "-w",
                "t.postweg").exit()).isZero();
        try (var reader = Workspace.open(folder.resolve("t.postweg")).reader()) {
            rows = new RowsInMemory(reader);
            end = reader.counts().times().to();
        }
        assertThat(rows.find(filter("column.x-spam-score:*"))).hasSize(1);
    }

    static List<List<String>> groups() {
        var filters = SampleTable.filters();
        return IntStream.iterate(0, from -> from < filters.size(), from -> from + TOGETHER)
                .mapToObj(from -> filters.subList(from, Math.min(filters.size(), from + TOGETHER))).toList();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theProgramFindsWhatThePredicateNames(List<String> filters) throws IOException, InterruptedException {
        var parity = parity(filters);
        var found = postweg.run("events", "-w", "t.postweg", "--columns", "file,line", "--where=" + parity);
        assertThat(found.err()).isEmpty();
        var expected = rows.find(filter(parity)).stream()
                .map(row -> row.event().origin().file() + "," + row.event().origin().line()).toList();
        var lines = new ArrayList<>(found.out().lines().toList());
        assertThat(lines.removeFirst()).isEqualTo("file,line");
        assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Filter filter(String text) {
        return ((ParseResult.Ok) Parser.parse(text, ParseContext.utc(end))).filter();
    }

    private static String parity(List<String> filters) {
        if (filters.size() == 1) {
            return filters.getFirst().isEmpty() ? "*" : filters.getFirst();
        }
        var half = filters.size() / 2;
        var one = "(" + parity(filters.subList(0, half)) + ")";
        var other = "(" + parity(filters.subList(half, filters.size())) + ")";
        return one + " NOT " + other + " OR " + other + " NOT " + one;
    }
}
