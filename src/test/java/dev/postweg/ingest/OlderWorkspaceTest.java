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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that version 1 wrote from the logs beside it. */
class OlderWorkspaceTest {
    private static final Path VERSION_1 = Path.of("src/test/resources/dev/postweg/store/version-1");
    private static final Path LOGS = VERSION_1.resolve("logs");
    private static final EventQuery ALL = new EventQuery(Filters.ALL, TimeRange.ALL, new Sort("line",
            Sort.Direction.ASCENDING));

    @TempDir
    Path folder;

    private Path old() throws IOException {
        var file = folder.resolve("old.postweg");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(VERSION_1.resolve("workspace.postweg.gz")))) {
            Files.copy(in, file);
        }
        return file;
    }

    @Test
    void everyFieldComesBack() throws IOException {
        var rows = new TreeMap<String, List<Map<String, String>>>();
        try (var reader = Workspace.open(old()).reader()) {
            for (EventRow row : reader.events(reader.eventIds(ALL, Integer.MAX_VALUE))) {
                var file = Path.of(row.event().origin().file()).getFileName().toString();
                rows.computeIfAbsent(file, _ -> new ArrayList<>()).add(row.event().fields());
            }
        }
        assertThat(rows).hasSize(3).isEqualTo(RawLogs.read(LOGS));
    }

    @Test
    void filtersAndViewsFindItsTexts() throws IOException, SQLException {
        var file = old();
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

    @Test
    void anImportGoesOn() throws IOException {
        var workspace = Workspace.open(old());
        var report = new Importer(workspace, Progress.NONE).run(List.of(LOGS.resolve("MSGTRK2018020516-1.LOG")));
        assertThat(report.events()).isZero();
        assertThat(report.duplicates()).isPositive();
    }

    @Test
    void whereItCannotBeWrittenTheErrorSaysWhatToDo() throws IOException {
        var file = old();
        assertThat(file.toFile().setReadOnly()).isTrue();
        if (!Files.isWritable(file)) {
            assertThatThrownBy(() -> Workspace.open(file)).isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("older Postweg");
        }
    }
}
