package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointsTest {
    private static final int PAGE = 8192;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"5000, true", "1000, false"})
    void whatIsEnoughIsCopiedWhileTheWriterStaysOpen(int pages, boolean copied) throws IOException {
        var file = folder.resolve("a.postweg");
        try (var writer = Sql.open(file, Sql.Access.WRITE)) {
            try (var checkpoints = new Checkpoints(writer)) {
                writer.execute("CREATE TABLE bulk (id INTEGER PRIMARY KEY, data BLOB)");
                writer.execute("BEGIN");
                writer.update("INSERT INTO bulk (data) VALUES (zeroblob(?))", pages * PAGE);
                writer.execute("COMMIT");
                checkpoints.committed();
            }
            assertThat(Files.size(file) > (long) pages * PAGE).isEqualTo(copied);
            assertThat(writer.<Integer>first("SELECT length(data) FROM bulk", 0, row -> row.getInt(1)))
                    .isEqualTo(pages * PAGE);
        }
    }

    @Test
    void allIsCopiedAtTheEndThoughOthersRead() throws IOException {
        var file = folder.resolve("a.postweg");
        try (var writer = Sql.open(file, Sql.Access.WRITE)) {
            writer.execute("CREATE TABLE bulk (id INTEGER PRIMARY KEY, data BLOB)");
            try (var other = Sql.open(file, Sql.Access.READ)) {
                assertThat(other.ids("SELECT id FROM bulk")).isEmpty();
                try (var checkpoints = new Checkpoints(writer)) {
                    checkpoints.finishing();
                    writer.update("INSERT INTO bulk (data) VALUES (zeroblob(?))", 1000 * PAGE);
                    checkpoints.committed();
                }
                assertThat(Files.size(file)).isGreaterThan(1000L * PAGE);
            }
        }
    }
}
