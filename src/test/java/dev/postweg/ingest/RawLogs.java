package dev.postweg.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads well-formed logs in the plainest way, as the yardstick for the import. */
public final class RawLogs {
    private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();

    private RawLogs() {
    }

    /** Returns the rows of all tracking logs below a folder, under the file's path below it. */
    public static Map<String, List<Map<String, String>>> read(Path folder) throws IOException {
        var logs = new LinkedHashMap<String, List<Map<String, String>>>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var text = Files.readString(file, StandardCharsets.UTF_8);
                if (text.contains("#Log-type: Message Tracking Log")) {
                    logs.put(folder.relativize(file).toString().replace('\\', '/'), rows(text));
                }
            }
        }
        return logs;
    }

    private static List<Map<String, String>> rows(String text) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        var names = List.<String>of();
        try (var parser = CSVParser.parse(text, CSV)) {
            for (var row : parser) {
                if (row.get(0).replace("\uFEFF", "").startsWith("#Fields: ")) {
                    names = new ArrayList<>(row.toList());
                    names.set(0, row.get(0).substring(row.get(0).indexOf(' ') + 1));
                } else if (!row.get(0).replace("\uFEFF", "").startsWith("#") && row.size() == names.size()) {
                    var fields = new LinkedHashMap<String, String>();
                    for (var i = 0; i < names.size(); i++) {
                        fields.put(names.get(i), row.get(i));
                    }
                    rows.add(fields);
                }
            }
        }
        return rows;
    }
}
