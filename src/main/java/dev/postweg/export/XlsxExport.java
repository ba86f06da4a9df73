package dev.postweg.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as an Excel workbook, with a frozen header and an automatic filter. Texts are texts, never formulas;
 * times are dates of Excel in UTC. What one sheet cannot hold goes on in the next. Only a few rows are in memory.
 *
 * @param <R>
 *            what a row is
 */
public final class XlsxExport<R> implements RowWriter<R> {
    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int ROWS_IN_MEMORY = 200;
    /** What Excel gives back digit for digit. */
    private static final Pattern AMOUNT = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final String DATE = "yyyy-mm-dd hh:mm:ss.000";

    private final List<Column<R>> columns;
    private final String title;
    private final int most;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    /**
     * Begins a workbook.
     *
     * @param out
     *            where it goes
     * @param title
     *            name of the sheet; further ones get a number
     * @param columns
     *            which columns, in order
     * @throws IOException
     *             where the stream does not take it
     */
    public XlsxExport(OutputStream out, String title, List<Column<R>> columns) throws IOException {
        this(out, title, columns, ROWS_OF_A_SHEET);
    }

    /** For a test that cannot write a million rows. */
    XlsxExport(OutputStream out, String title, List<Column<R>> columns, int most) throws IOException {
        this.columns = List.copyOf(columns);
        this.title = title;
        this.most = most;
        this.workbook = new Workbook(new Unclosed(out), "Postweg", "0.1");
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        rows = 1;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        sheet.freezePane(0, 1);
        for (var i = 0; i < columns.size(); i++) {
            var time = columns.get(i).kind() == Column.Kind.TIME;
            sheet.width(i, width(columns.get(i).kind()));
            sheet.inlineString(0, i, time ? columns.get(i).name() + " (UTC)" : columns.get(i).name());
            sheet.style(0, i).bold().set();
        }
        sheet.flush();
    }

    private static double width(Column.Kind kind) {
        return switch (kind) {
            case TIME -> 24;
            case WHOLE -> 12;
            case TEXT, ITEMS -> 28;
        };
    }

    @Override
    public void write(R row) throws IOException {
        if (rows == most) {
            end();
            begin();
        }
        for (var i = 0; i < columns.size(); i++) {
            put(i, columns.get(i).of(row));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.None() -> {
            }
            case Cell.Text(var text) when columns.get(column).kind() == Column.Kind.WHOLE
                    && AMOUNT.matcher(text).matches() ->
                sheet.value(rows, column, Long.parseLong(text));
            case Cell.Text(var text) -> text(column, text);
            case Cell.Whole(var number) -> sheet.value(rows, column, number);
            case Cell.Time(var ms, _) -> {
                sheet.value(rows, column, LocalDateTime.ofInstant(Instant.ofEpochMilli(ms), ZoneOffset.UTC));
                sheet.style(rows, column).format(DATE).set();
            }
            case Cell.Items(var items) -> text(column, String.join(";", items));
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(rows, column, XlsxText.of(text));
        }
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, Math.max(0, columns.size() - 1));
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        end();
        workbook.close();
    }

    /** The library closes the stream that it is handed; it belongs to whoever handed it. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
