package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.LogField;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.EventRow;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documented views read like the log in any SQLite tool: one without the functions of Postweg. */
class ViewsTest {
    @TempDir
    static Path folder;
    private static Path file;
    private static List<EventRow> rows;

    @BeforeAll
    static void importSamples() {
        file = folder.resolve("samples.postweg");
        var workspace = Workspace.open(file);
        new Importer(workspace, Progress.NONE).run(List.of(Path.of("sample-logs")));
        try (var reader = workspace.reader()) {
            var ids = reader.eventIds(new EventQuery(Filters.ALL, TimeRange.ALL, Sort.BY_TIME), Integer.MAX_VALUE);
            rows = reader.events(ids);
        }
    }

    private static Connection plain() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static List<String> column(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = plain();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1) == null ? "" : result.getString(1));
            }
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource(LogField.class)
    void aFieldOfTheLogReadsAsItStood(LogField field) throws SQLException {
        assertThat(column("SELECT \"" + field.logName() + "\" FROM events ORDER BY id"))
                .isEqualTo(inImportOrder(row -> row.event().get(field)));
    }

    @Test
    void aNewWorkspaceHasLargePages() throws SQLException {
        assertThat(column("PRAGMA page_size")).containsExactly("8192");
        assertThat(column("PRAGMA journal_mode")).containsExactly("wal");
    }

    @Test
    void ownColumnsAreThere() throws SQLException {
        assertThat(column("SELECT server || '|' || process || '|' || file || '|' || line FROM events ORDER BY id"))
                .isEqualTo(inImportOrder(row -> row.event().server() + "|" + row.event().process().prefix() + "|"
                        + row.event().origin().file() + "|" + row.event().origin().line()));
    }

    private static List<String> inImportOrder(Function<EventRow, String> value) {
        return rows.stream().sorted((one, other) -> Long.compare(one.event().id(), other.event().id())).map(value)
                .toList();
    }

    @Test
    void everyMailAndRecipientIsThere() throws SQLException {
        var mails = rows.stream().map(EventRow::message).collect(Collectors.toSet());
        assertThat(column("SELECT id FROM messages")).hasSameSizeAs(mails);
        assertThat(column("SELECT DISTINCT message FROM recipients WHERE message NOT IN (SELECT id FROM messages)"))
                .isEmpty();
        assertThat(column("SELECT outcome FROM recipients")).contains("delivered", "sent", "failed");
    }
}
