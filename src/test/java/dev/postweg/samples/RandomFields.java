package dev.postweg.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Writes logs whose fields hold anything that a field may hold, and says what it wrote. */
public final class RandomFields {
    private static final List<String> COLUMNS = List.of("date-time", "client-ip", "client-hostname", "server-ip",
            "server-hostname", "source-context", "connector-id", "source", "event-id", "internal-message-id",
            "message-id", "network-message-id", "recipient-address", "recipient-status", "total-bytes",
            "recipient-count", "related-recipient-address", "reference", "message-subject", "sender-address",
            "return-path", "message-info", "directionality", "tenant-id", "original-client-ip", "original-server-ip",
            "custom-data", "transport-traffic-type", "log-id", "schema-version", "x-own", "X own 2");
    private static final String[] PIECES = {"", " ", "a", "ü", "€", "😀", ",", "\"", ";", "|", "=", ":", "\r", "\n",
            "\r\n", "\0", "\1", "#", "\uFEFF", "\uFFFD", "0", "007", "-1", "9223372036854775808", "S:", "<>", "NULL",
            "08D56C4A;2018-02-05T12:00:00.123Z;0", "2018-02-05T12:00:00.1234567Z", "0cA: ", "SRV=EX01:TOTAL-FE=0.10",
            "[{LED=};{MSG=}]", "anna@example.com", "250 2.1.5 Recipient OK", "<1@x>", "System.String[]", "é", "\\", "'",
            "b1b1b1b1-0000-4000-8000-000000000001", "B1B1B1B1-0000-4000-8000-000000000001", "\t", "%_", "x'41'"};
    private static final String[] EVENTS = {"RECEIVE", "SEND", "DELIVER", "FAIL", "EXPAND", "TRANSFER", "DEFER", "x"};

    private final Random random;

    private RandomFields(long seed) {
        random = new Random(seed);
    }

    /** Is told what stands in a row. */
    @FunctionalInterface
    public interface Listener {
        /** A row: its file below the folder, the line at which it begins, columns and values. */
        void row(String file, long line, List<String> columns, List<String> values);
    }

    /** Writes files with a number of rows each. */
    public static void write(Path folder, int files, int rows, long seed, Listener listener) throws IOException {
        var fields = new RandomFields(seed);
        for (var i = 0; i < files; i++) {
            fields.file(folder, "f" + i + ".log", rows, listener);
        }
    }

    private void file(Path folder, String name, int rows, Listener listener) throws IOException {
        var columns = columns();
        var end = random.nextBoolean() ? "\r\n" : "\n";
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
            out.write("#Log-type: Message Tracking Log" + end + "#Fields: " + String.join(",", columns) + end);
            var line = 3L;
            for (var i = 0; i < rows; i++) {
                var values = columns.stream().map(this::value).toList();
                listener.row(name, line, columns, values);
                var record = record(values) + end;
                out.write(record);
                line += record.chars().filter(c -> c == '\n').count();
            }
        }
    }

    private List<String> columns() {
        var columns = new ArrayList<>(COLUMNS);
        columns.removeIf(name -> !List.of("date-time", "source", "event-id").contains(name) && random.nextInt(9) == 0);
        Collections.shuffle(columns, random);
        return columns;
    }

    private String value(String column) {
        return switch (column) {
            case "date-time" -> Instant.ofEpochMilli(1_500_000_000_000L + random.nextLong(100_000_000_000L)).toString()
                    .replaceAll("(:\\d\\d)Z", "$1.000Z");
            case "event-id" -> EVENTS[random.nextInt(EVENTS.length)];
            // mails of some dozen rows: what is tried here are the fields
            case "network-message-id" -> new UUID(7, random.nextLong(3000)).toString();
            case "log-id" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default -> text();
        };
    }

    private String text() {
        var text = new StringBuilder();
        for (var i = random.nextInt(4); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        if (random.nextInt(500) == 0) {
            text.append("lang ".repeat(random.nextInt(3000)));
        }
        return text.toString();
    }

    private String record(List<String> values) {
        var record = new StringBuilder();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var plain = !value.contains(",") && !value.contains("\n") && !value.contains("\r") && !value.contains("\"")
                    && (i > 0 || !value.startsWith("#") && !value.startsWith("\uFEFF"));
            record.append(i > 0 ? "," : "").append(plain && random.nextBoolean()
                    ? value
                    : "\"" + value.replace("\"", "\"\"") + "\"");
        }
        return record.toString();
    }
}
