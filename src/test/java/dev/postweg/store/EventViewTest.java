package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.ingest.SmallLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that stand in packed columns alone, as SQL gives them. */
class EventViewTest {
    private static final List<String> ODD = List.of("007", "1e3", "x", "", "-5", "1125899906842623", "1125899906842624",
            "999999999999999999", "-1125899906842624");
    private static final int ROWS = 5000;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void oddRows() throws IOException {
        var log = new StringBuilder(SmallLogs.rows(ROWS, "a"));
        for (var i = 0; i < ODD.size(); i++) {
            var row = SmallLogs.row(ROWS + i, "b");
            log.append(row.replace("," + (4711 + ROWS + i) + ",", "," + ODD.get(i) + ",")
                    .replace("," + (1000 + ROWS + i) + ",1,", "," + ODD.get(i) + "," + ODD.get(i) + ","));
        }
        log.append(SmallLogs.row(1, "c").replaceFirst("\\.000Z", "Z"));
        Files.writeString(folder.resolve("MSGTRK2018020512-1.LOG"), log);
        workspace = Workspace.open(folder.resolve("w.postweg"));
        new Importer(workspace, Progress.NONE).run(List.of(folder));
    }

    private static List<List<Object>> rows(Sql sql, String select) {
        return sql.list(select, row -> {
            var values = new ArrayList<>();
            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(row.getObject(i));
            }
            return values;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"READ", "WRITE"})
    void plainSqlUnpacksWhatPostwegUnpacks(Sql.Access access) {
        try (var sql = Sql.open(workspace.file(), access)) {
            var plain = rows(sql, "SELECT * FROM main.event ORDER BY id");
            assertThat(plain).hasSize(ROWS + ODD.size() + 1).isEqualTo(rows(sql, "SELECT * FROM event ORDER BY id"));
        }
    }

    @Test
    void whatIsNoPlainNumberStaysAsItStood() {
        try (var sql = Sql.open(workspace.file(), Sql.Access.READ)) {
            for (var column : List.of("internal-message-id", "total-bytes", "recipient-count")) {
                assertThat(sql.list("SELECT coalesce(\"" + column + "\", '') FROM events WHERE id > " + ROWS
                        + " AND id <= " + (ROWS + ODD.size()) + " ORDER BY id", row -> row.getString(1)))
                        .as(column).isEqualTo(ODD);
            }
        }
    }

    @Test
    void aWorkspaceOfVersion10SaysTheSame() {
        List<List<Object>> before;
        try (var sql = Sql.open(workspace.file(), Sql.Access.WRITE)) {
            before = rows(sql, "SELECT * FROM events ORDER BY id");
            Version10.bringBack(sql);
            assertThat(rows(sql, "SELECT typeof(total_bytes) FROM event WHERE id > " + ROWS)).contains(List.of("blob"),
                    List.of("integer"), List.of("null"));
        }
        Workspace.open(workspace.file());
        try (var sql = Sql.open(workspace.file(), Sql.Access.READ)) {
            assertThat(rows(sql, "SELECT * FROM events ORDER BY id")).isEqualTo(before);
            assertThat(rows(sql, "SELECT id FROM event_rest")).hasSize(ODD.size() - 2);
        }
    }
}
