package dev.postweg.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a tracking log as Exchange does: header lines, CRLF, quotes only where a value needs them, UTF-8. */
final class LogText {
    private static final String END = "\r\n";

    private LogText() {
    }

    static byte[] bytes(List<Row> rows) {
        var first = rows.getFirst();
        var text = new StringBuilder(header(first.machine().version(), first.time()));
        rows.forEach(row -> text.append(line(row.values())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String header(Version version, long time) {
        return "#Software: Microsoft Exchange Server" + END + "#Version: " + version.build() + END
                + "#Log-type: Message Tracking Log" + END + "#Date: " + Times.iso(time) + END + "#Fields: "
                + version.header() + END;
    }

    static String line(List<String> values) {
        var line = new StringBuilder();
        for (var value : values) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(value));
        }
        return line.append(END).toString();
    }

    private static String quoted(String value) {
        var needed = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
