package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
    @TempDir
    Path folder;

    @Test
    void theNameComesWithTheLastByte() throws IOException {
        var target = folder.resolve("out.csv");
        try (var file = PartFile.of(target)) {
            file.stream().write(new byte[]{1, 2, 3});
            assertThat(target).doesNotExist();
            file.complete();
        }
        assertThat(target).hasBinaryContent(new byte[]{1, 2, 3});
        assertThat(folder.toFile().list()).containsExactly("out.csv");
    }

    @Test
    void whatIsNotCompleteLeavesTheOldFileAndNothingElse() throws IOException {
        var target = Files.writeString(folder.resolve("out.csv"), "old");
        try (var file = PartFile.of(target)) {
            file.stream().write(1);
        }
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("out.csv");
    }

    @Test
    void aFailureLeavesNothing() {
        assertThatThrownBy(() -> {
            try (var file = PartFile.of(folder.resolve("out.csv"))) {
                file.stream().write(1);
                throw new IOException("no more");
            }
        }).hasMessage("no more");
        assertThat(folder.toFile().list()).isEmpty();
    }
}
