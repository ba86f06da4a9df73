package dev.postweg.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes rows as CSV, with a header.
 *
 * @param <R>
 *            what a row is
 */
public final class CsvExport<R> implements RowWriter<R> {
    private final List<Column<R>> columns;
    private final CsvStyle style;
    private final CSVFormat format;
    private final Writer writer;

    /**
     * Begins a file; writes the byte order mark, where the style asks for one, and the header.
     *
     * @param out
     *            where it goes
     * @param style
     *            how it looks
     * @param columns
     *            which columns, in order
     * @throws IOException
     *             where the stream does not take it
     */
    public CsvExport(OutputStream out, CsvStyle style, List<Column<R>> columns) throws IOException {
        this.columns = List.copyOf(columns);
        this.style = style;
        // half a surrogate pair, which a log can hold, has no UTF-8: a question mark must not end an export
        var encoder = style.encoding().charset().newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        writer = new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 16);
        writer.write(style.encoding().mark());
        format = format(style);
        format.printRecord(writer, columns.stream().map(this::title).toArray());
    }

    private static CSVFormat format(CsvStyle style) {
        return CSVFormat.RFC4180.builder().setDelimiter(style.delimiter().sign())
                .setRecordSeparator(style.lineEnd().text()).setQuoteMode(QuoteMode.MINIMAL).get();
    }

    private String title(Column<R> column) {
        return style.times() == CsvStyle.Times.SPREADSHEET && column.kind() == Column.Kind.TIME
                ? column.name() + " (UTC)"
                : column.name();
    }

    @Override
    public void write(R row) throws IOException {
        var cells = new Object[columns.size()];
        for (var i = 0; i < cells.length; i++) {
            cells[i] = text(columns.get(i).of(row));
        }
        format.printRecord(writer, cells);
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.None() -> "";
            case Cell.Text(var text) -> guarded(text);
            case Cell.Whole(var number) -> Long.toString(number);
            case Cell.Time(var ms, var text) -> style.times() == CsvStyle.Times.ISO
                    ? guarded(text)
                    : Times.spreadsheet(ms, style.decimals());
            case Cell.Items(var items) -> guarded(String.join(";", items));
        };
    }

    private String guarded(String text) {
        return style.formulas() == CsvStyle.Formulas.NEUTRALISED ? Formula.neutralise(text) : text;
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
