package dev.postweg.view;

import dev.postweg.export.RowWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/** Text for the clipboard that grows row by row. */
interface CopyText<R> {
    void add(R row) throws IOException;

    /** The length so far, about. */
    int length();

    String finish() throws IOException;

    /** The values as the list shows them, tabs between them, as spreadsheets take them. */
    static <R> CopyText<R> shown(List<Column<R>> columns, CellText cells, List<String> header) {
        var text = new StringBuilder(String.join("\t", header));
        return new CopyText<>() {
            @Override
            public void add(R row) {
                var line = new StringJoiner("\t");
                columns.forEach(column -> line.add(
                        cells.of(column.look(), column.raw().apply(row)).replaceAll("[\t\r\n]+", " ")));
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }

            @Override
            public int length() {
                return text.length();
            }

            @Override
            public String finish() {
                return text.toString();
            }
        };
    }

    /** The raw values, as an export writes them. */
    static <R, L> CopyText<R> raw(RowLines<R, L> lines, List<String> names, ExportChoice.Format format,
            Show show) throws IOException {
        var out = new ByteArrayOutputStream();
        var choice = ExportChoice.FIRST.with(format);
        RowWriter<L> writer = lines.writer(out, names.stream().flatMap(name -> lines.column(name).stream()).toList(),
                choice, show.texts().locale());
        return new CopyText<>() {
            @Override
            public void add(R row) throws IOException {
                for (var line : lines.of(row, ExportChoice.Recipients.JOINED)) {
                    writer.write(line);
                }
            }

            @Override
            public int length() {
                return out.size();
            }

            @Override
            public String finish() throws IOException {
                writer.close();
                return out.toString(StandardCharsets.UTF_8);
            }
        };
    }
}
