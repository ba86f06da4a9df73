package dev.postweg.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SampleLogsTest {
    private static final Path FOLDER = Path.of("sample-logs");

    @Test
    void committedFilesAreWhatTheCodeWrites() throws IOException {
        var committed = committed();
        var made = SampleLogs.files();
        assertThat(committed.keySet()).containsExactlyElementsOf(made.keySet());
        made.forEach((path, bytes) -> {
            assertThat(text(committed.get(path))).as(path).isEqualTo(text(bytes));
            assertThat(committed.get(path)).as(path).isEqualTo(bytes);
        });
    }

    @Test
    void folderStaysBelowThreeMegabytes() throws IOException {
        assertThat(committed().values().stream().mapToLong(bytes -> bytes.length).sum()).isLessThan(3_000_000L);
    }

    @Test
    void casesTellEveryStory() throws IOException {
        var text = Files.readString(Path.of("docs/cases.md"));
        assertThat(SampleLogs.stories().subjects()).hasSizeGreaterThan(40)
                .allSatisfy(subject -> assertThat(text).contains("`" + subject.replace("|", "\\|") + "`"));
    }

    /** A text reads better in a failure than bytes do. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> committed() throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(FOLDER)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
