package dev.postweg.query;

import dev.postweg.model.LogField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of filters and its rows, for tests of other packages. */
public final class SampleTable {
    private static final List<String> OWN = List.of("x-spam-score", "house number");

    private SampleTable() {
    }

    /**
     * Returns the filters of the table.
     *
     * @return their texts, in order
     */
    public static List<String> filters() {
        return FilterTableTest.lines().stream().map(FilterTableTest.Line::text).toList();
    }

    /**
     * Writes the rows as logs. What Postweg derives of them is its own affair.
     *
     * @param folder
     *            where a folder for each server is made
     * @throws IOException
     *             where it cannot be written
     */
    public static void writeLogs(Path folder) throws IOException {
        var names = Stream.concat(Stream.of(LogField.values()).map(LogField::logName), OWN.stream()).toList();
        var number = 0;
        for (var row : SampleRows.load().entrySet()) {
            var server = first(row.getValue(), QueryField.SERVER, "EX00");
            var prefix = first(row.getValue(), QueryField.PROCESS, "MSGTRK");
            var cells = new ArrayList<String>();
            for (var field : LogField.values()) {
                cells.add(String.join(";", row.getValue().values(QueryField.of(field))));
            }
            OWN.forEach(name -> cells.add(row.getValue().column(name)));
            var file = Files.createDirectories(folder.resolve(server)).resolve(prefix + "20180205-"
                    + ++number + ".LOG");
            Files.writeString(file, "#Software: Microsoft Exchange Server\r\n#Version: 15.01.1591.008\r\n"
                    + "#Log-type: Message Tracking Log\r\n#Date: 2018-02-05T00:00:00.000Z\r\n#Fields: "
                    + String.join(",", names) + "\r\n"
                    + cells.stream().map(SampleTable::cell).collect(Collectors.joining(",")) + "\r\n");
        }
    }

    private static String first(Row row, QueryField field, String otherwise) {
        return row.values(field).stream().filter(value -> !value.isEmpty()).findFirst().orElse(otherwise);
    }

    private static String cell(String value) {
        return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
