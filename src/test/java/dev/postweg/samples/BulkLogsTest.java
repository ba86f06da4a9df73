package dev.postweg.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkLogsTest {
    private static final int ROWS = 9_000;
    private static final int MESSAGE_ID = 10;
    private static final int NETWORK_ID = 11;
    private static final int LOG_ID = 28;

    @TempDir
    private static Path folder;

    private static long bytes;

    @BeforeAll
    static void write() throws IOException {
        bytes = BulkLogs.writeRows(folder, ROWS, 1);
    }

    @Test
    void writesTheRowsThatWereAskedForInTheShapeOfALog() throws IOException {
        var rows = rows();
        assertThat(rows).hasSize(ROWS).allMatch(row -> row.size() == Header.V2016.names().size());
        assertThat(bytes / ROWS).isBetween(700L, 1100L);
        assertThat(new HashSet<>(rows.stream().map(row -> row.get(LOG_ID)).toList())).hasSize(ROWS);
    }

    @Test
    void givesEveryRepetitionIdsOfItsOwn() throws IOException {
        var subjects = new HashMap<String, String>();
        for (var row : rows()) {
            if (!row.get(NETWORK_ID).isEmpty()) {
                assertThat(subjects.merge(row.get(NETWORK_ID), row.get(MESSAGE_ID), (a, b) -> b))
                        .isEqualTo(row.get(MESSAGE_ID));
            }
        }
        assertThat(new HashSet<>(subjects.values())).hasSameSizeAs(subjects.keySet()).hasSizeGreaterThan(800);
    }

    private static List<CSVRecord> rows() throws IOException {
        var rows = new ArrayList<CSVRecord>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    CSVFormat.RFC4180.parse(reader).stream().filter(row -> !row.get(0).startsWith("#"))
                            .forEach(rows::add);
                }
            }
        }
        return rows;
    }
}
