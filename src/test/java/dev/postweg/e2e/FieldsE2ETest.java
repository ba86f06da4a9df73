package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.export.JsonReader;
import dev.postweg.samples.RandomFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every field of every row of a random folder goes through import and {@code events --format jsonl} and comes back. */
class FieldsE2ETest {
    private static final int FILES = 10;

    @TempDir
    Path folder;

    @Test
    void everyFieldComesBackByteForByte() throws IOException, InterruptedException {
        check(10_000);
    }

    void check(int count) throws IOException, InterruptedException {
        var logs = Files.createDirectory(folder.resolve("logs"));
        var seed = new Random().nextLong();
        var expected = new HashMap<String, String>();
        RandomFields.write(logs, FILES, count / FILES, seed, (file, line, columns, values) -> {
            var fields = new ArrayList<String>();
            for (var i = 0; i < columns.size(); i++) {
                fields.add(columns.get(i) + "\1" + values.get(i));
            }
            expected.put(file + ":" + line, all(fields));
        });
        var program = ProgramRunner.inFolder(Files.createDirectory(folder.resolve("scratch")));
        var workspace = folder.resolve("w.postweg").toString();
        var imported = program.run("import", logs.toString(), "-w", workspace);
        assertThat(imported.exit()).as("seed %d: %s", seed, imported.err()).isZero();
        assertThat(imported.out()).as("seed %d", seed).contains("%,d new".formatted(count), "unreadable  0 lines");
        var out = folder.resolve("out.jsonl");
        var listed = program.run("events", "-w", workspace, "--format", "jsonl", "-o", out.toString());
        assertThat(listed.exit()).as(listed.err()).isZero();
        try (var lines = Files.lines(out)) {
            lines.forEach(line -> {
                var row = JsonReader.object(line);
                var place = row.get("file") + ":" + row.get("line");
                assertThat(all(fields(row))).as("seed %d, %s", seed, place)
                        .isEqualTo(expected.remove(place));
            });
        }
        assertThat(expected).as("seed %d", seed).isEmpty();
    }

    private static List<String> fields(Map<String, ?> row) {
        var own = List.of("server", "process", "file", "line", "channel", "message");
        return row.entrySet().stream().filter(field -> !own.contains(field.getKey()))
                .map(field -> field.getKey() + "\1" + field.getValue()).toList();
    }

    /** All fields in one text, which shows the one that differs. */
    private static String all(List<String> fields) {
        return fields.stream().sorted().collect(Collectors.joining("\2"));
    }
}
