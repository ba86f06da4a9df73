package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.ingest.SmallLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CancelTest {
    private static final String ENDLESS = "WITH RECURSIVE n(i) AS (VALUES (?) UNION ALL SELECT i + 1 FROM n)"
            + " SELECT count(*) FROM n";

    private static final String ROWS = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n)"
            + " SELECT i FROM n LIMIT ?";

    @TempDir
    Path folder;

    @Test
    void aCancelledReaderCanBeUsedAgain() throws InterruptedException {
        try (var sql = Sql.open(folder.resolve("w.postweg"), Sql.Access.WRITE)) {
            for (var round = 0; round < 3; round++) {
                var begun = new CountDownLatch(1);
                var ended = new CountDownLatch(1);
                var canceller = Thread.ofVirtual().start(() -> cancelUntil(sql, begun, ended));
                begun.countDown();
                assertThatThrownBy(() -> sql.first(ENDLESS, 0L, row -> row.getLong(1), 1))
                        .isInstanceOfSatisfying(WorkspaceException.class,
                                e -> assertThat(e.reason()).isEqualTo(WorkspaceException.Reason.CANCELLED));
                ended.countDown();
                canceller.join();
                assertThat(sql.<Integer>first("SELECT ?", 0, row -> row.getInt(1), round)).isEqualTo(round);
            }
        }
    }

    @Test
    void aQueryThatIsCancelledBetweenRowsCanBeAskedAgain() throws InterruptedException {
        try (var sql = Sql.open(folder.resolve("w.postweg"), Sql.Access.WRITE)) {
            var begun = new CountDownLatch(1);
            var ended = new CountDownLatch(1);
            var canceller = Thread.ofVirtual().start(() -> cancelUntil(sql, begun, ended));
            assertThatThrownBy(() -> sql.list(ROWS, row -> {
                begun.countDown();
                return null;
            }, Integer.MAX_VALUE)).isInstanceOf(WorkspaceException.class);
            ended.countDown();
            canceller.join();
            assertThat(sql.<Integer>list(ROWS, row -> row.getInt(1), 3)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aStatementWhoseFunctionAsksIsCancelledWhole() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("MSGTRK2018020512-1.LOG"), SmallLogs.rows(300, "a"));
        var workspace = Workspace.open(folder.resolve("w.postweg"));
        new Importer(workspace, Progress.NONE).run(List.of(folder));
        try (var sql = Sql.open(workspace.file(), Sql.Access.READ)) {
            for (var round = 0; round < 20; round++) {
                var begun = new CountDownLatch(1);
                var ended = new CountDownLatch(1);
                var canceller = Thread.ofVirtual().start(() -> cancelUntil(sql, begun, ended));
                begun.countDown();
                // outside of reading() no block is remembered, so that each number is asked for
                assertThatThrownBy(
                        () -> sql.first("SELECT sum(a.line + b.line + c.line) FROM event a CROSS JOIN event b"
                                + " CROSS JOIN event c", 0L, row -> row.getLong(1)))
                        .isInstanceOfSatisfying(WorkspaceException.class,
                                e -> assertThat(e.reason()).isEqualTo(WorkspaceException.Reason.CANCELLED));
                ended.countDown();
                canceller.join();
                assertThat(sql.<Integer>first("SELECT count(line) FROM event", 0, row -> row.getInt(1)))
                        .isEqualTo(300);
            }
        }
    }

    @Test
    void whatFailsWithinAStatementLeavesThatOneOpen() {
        try (var sql = Sql.open(folder.resolve("w.postweg"), Sql.Access.WRITE)) {
            var rows = sql.list(ROWS, row -> {
                assertThatThrownBy(() -> sql.execute("SELECT nothing")).isInstanceOf(WorkspaceException.class);
                return row.getInt(1);
            }, 3);
            assertThat(rows).containsExactly(1, 2, 3);
        }
    }

    @Test
    void workInMemoryIsCancelledToo() {
        try (var sql = Sql.open(folder.resolve("w.postweg"), Sql.Access.WRITE)) {
            assertThatThrownBy(() -> sql.reading(() -> {
                sql.cancel();
                sql.check();
                return null;
            })).isInstanceOfSatisfying(WorkspaceException.class,
                    e -> assertThat(e.reason()).isEqualTo(WorkspaceException.Reason.CANCELLED));
            assertThat(sql.<Integer>reading(() -> {
                sql.check();
                return sql.first("SELECT 7", 0, row -> row.getInt(1));
            })).isEqualTo(7);
        }
    }

    // an interrupt that comes before the query begins is lost, so it is repeated until the query has ended
    private static void cancelUntil(Sql sql, CountDownLatch begun, CountDownLatch ended) {
        try {
            begun.await();
            while (!ended.await(20, TimeUnit.MILLISECONDS)) {
                sql.cancel();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
