package dev.postweg.view;

import dev.postweg.export.Column;
import dev.postweg.export.CsvExport;
import dev.postweg.export.CsvStyle;
import dev.postweg.export.EventColumns;
import dev.postweg.export.EventLine;
import dev.postweg.export.MessageColumns;
import dev.postweg.export.MessageLine;
import dev.postweg.export.PerRecipient;
import dev.postweg.export.RowWriter;
import dev.postweg.store.EventQuery;
import dev.postweg.store.RowIds;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Writes exactly what a list shows into a CSV file, page by page. The file gets its name when it is complete.
 *
 * @param basis
 *            which list
 * @param query
 *            what it shows, in its order
 * @param shown
 *            ids of its columns, in their order
 * @param choice
 *            what the file looks like
 * @param locale
 *            whose Excel it is for
 */
record CsvJob(ListsModel.Basis basis, EventQuery query, List<String> shown, ExportChoice choice, Locale locale) {
    private static final int PAGE = 500;

    /** What becomes of the rows of a page. */
    private interface Pages {
        void write(WorkspaceReader reader, RowIds page) throws IOException;
    }

    /** Returns the number of rows of the list that were written. */
    long write(Workspace workspace, Path file, RunningTask task) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var reader = workspace.reader()) {
            long rows;
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                rows = basis == ListsModel.Basis.EVENTS ? events(reader, out, task) : messages(reader, out, task);
            }
            if (!task.cancelled()) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return rows;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long events(WorkspaceReader reader, OutputStream out, RunningTask task) throws IOException {
        var columns = choice.columns() == ExportChoice.Columns.ALL
                ? EventColumns.all(reader.unknownFields())
                : shown.stream().map(EventColumns::of).toList();
        var ids = reader.eventIds(query, Integer.MAX_VALUE);
        try (var csv = new CsvExport<>(out, style(), columns)) {
            return pages(reader, ids, task, (from, page) -> {
                for (var row : from.events(page)) {
                    write(csv, new EventLine(row.event(), row.messageKey(), row.channel()));
                }
            });
        }
    }

    private void write(RowWriter<EventLine> csv, EventLine line) throws IOException {
        if (choice.recipients() == ExportChoice.Recipients.JOINED) {
            csv.write(line);
            return;
        }
        for (var one : PerRecipient.of(line)) {
            csv.write(one);
        }
    }

    private long messages(WorkspaceReader reader, OutputStream out, RunningTask task) throws IOException {
        var ids = reader.messageIds(query, Integer.MAX_VALUE);
        try (var csv = new CsvExport<>(out, style(), messageColumns())) {
            return pages(reader, ids, task, (from, page) -> {
                for (var row : from.messages(page)) {
                    var line = new MessageLine(row.summary(), row.direction(), row.family());
                    for (var one : choice.recipients() == ExportChoice.Recipients.JOINED
                            ? List.of(line)
                            : PerRecipient.of(line)) {
                        csv.write(one);
                    }
                }
            });
        }
    }

    private List<Column<MessageLine>> messageColumns() {
        if (choice.columns() == ExportChoice.Columns.SHOWN) {
            return shown.stream().flatMap(id -> MessageColumns.of(id).stream()).toList();
        }
        return choice.recipients() == ExportChoice.Recipients.ONE_ROW_EACH
                ? MessageColumns.ofRecipients()
                : MessageColumns.all();
    }

    private long pages(WorkspaceReader reader, RowIds ids, RunningTask task, Pages pages) throws IOException {
        for (var from = 0; from < ids.size() && !task.cancelled(); from += PAGE) {
            pages.write(reader, ids.slice(from, from + PAGE));
            task.report((double) from / ids.size(), from + " / " + ids.size());
        }
        return ids.size();
    }

    private CsvStyle style() {
        return choice.form() == ExportChoice.Form.EXCEL ? CsvStyle.excel(locale) : CsvStyle.plain();
    }
}
