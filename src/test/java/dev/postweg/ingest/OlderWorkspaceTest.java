package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventQuery;
import dev.postweg.store.EventRow;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workspaces that older versions wrote from the same logs. */
class OlderWorkspaceTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/postweg/store");
    private static final Path LOGS = FOLDER.resolve("version-1/logs");
    private static final EventQuery ALL = new EventQuery(Filters.ALL, TimeRange.ALL, new Sort("line",
            Sort.Direction.ASCENDING));

    @TempDir
    Path folder;

    private Path old(int version) throws IOException {
        var file = folder.resolve("old.postweg");
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(FOLDER.resolve("version-" + version + "/workspace.postweg.gz")))) {
            Files.copy(in, file);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void everyFieldComesBack(int version) throws IOException {
        var rows = new TreeMap<String, List<Map<String, String>>>();
        try (var reader = Workspace.open(old(version)).reader()) {
            for (EventRow row : reader.events(reader.eventIds(ALL, Integer.MAX_VALUE))) {
                var file = Path.of(row.event().origin().file()).getFileName().toString();
                rows.computeIfAbsent(file, _ -> new ArrayList<>()).add(row.event().fields());
            }
        }
        assertThat(rows).hasSize(3).isEqualTo(RawLogs.read(LOGS));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void filtersAndViewsFindItsTexts(int version) throws IOException, SQLException {
        var file = old(version);
        try (var reader = Workspace.open(file).reader()) {
            var filter = Filters.include(QueryField.CODE, "04I");
            var query = new EventQuery(filter, TimeRange.ALL, ALL.sort());
            assertThat(reader.eventIds(query, 100).size()).isPositive();
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var view = connection.createStatement().executeQuery(
                        "SELECT count(*) FROM events WHERE \"source-context\" LIKE 'MDB:%Mailbox:%'")) {
            view.next();
            assertThat(view.getInt(1)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void anImportGoesOn(int version) throws IOException {
        var workspace = Workspace.open(old(version));
        var report = new Importer(workspace, Progress.NONE).run(List.of(LOGS.resolve("MSGTRK2018020516-1.LOG")));
        assertThat(report.events()).isZero();
        assertThat(report.duplicates()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void whereItCannotBeWrittenTheErrorSaysWhatToDo(int version) throws IOException {
        var file = old(version);
        assertThat(file.toFile().setReadOnly()).isTrue();
        if (!Files.isWritable(file)) {
            assertThatThrownBy(() -> Workspace.open(file)).isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("older Postweg");
        }
    }
}
