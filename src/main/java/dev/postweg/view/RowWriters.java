package dev.postweg.view;

import dev.postweg.export.Column;
import dev.postweg.export.CsvExport;
import dev.postweg.export.CsvStyle;
import dev.postweg.export.JsonLines;
import dev.postweg.export.RowWriter;
import dev.postweg.export.XlsxExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Begins files of the formats that exports offer. */
final class RowWriters {
    private RowWriters() {
    }

    static <L> RowWriter<L> of(OutputStream out, List<Column<L>> columns, ExportChoice.Format format, String title,
            Locale locale) throws IOException {
        return switch (format) {
            case XLSX -> new XlsxExport<>(out, title, columns);
            case CSV_EXCEL -> new CsvExport<>(out, CsvStyle.excel(locale), columns);
            case CSV_PLAIN -> new CsvExport<>(out, CsvStyle.plain(), columns);
            case CSV_UTF16 -> new CsvExport<>(out, CsvStyle.plain().with(CsvStyle.Encoding.UTF_16LE), columns);
            case JSONL -> JsonLines.of(out, columns);
        };
    }
}
