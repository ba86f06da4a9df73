package dev.postweg.view;

import dev.postweg.export.Column;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes rows of a list into files, page by page.
 *
 * @param kind
 *            which list
 * @param lines
 *            what its rows are in an export
 * @param rows
 *            which rows
 * @param choice
 *            what the files look like
 * @param names
 *            the columns, where the choice is not all
 * @param locale
 *            whose Excel it is for
 */
record ExportJob<R, L>(RowKind<R> kind, RowLines<R, L> lines, ExportRows rows, ExportChoice choice,
        List<String> names, Locale locale) {

    /**
     * What was written.
     *
     * @param rows
     *            number of rows of the list
     * @param files
     *            number of files
     */
    record Done(long rows, int files) {
    }

    static <R> ExportJob<R, ?> of(RowKind<R> kind, ExportRows rows, ExportChoice choice, List<String> names,
            Locale locale) {
        return of(kind, kind.lines(), rows, choice, names, locale);
    }

    private static <R, L> ExportJob<R, L> of(RowKind<R> kind, RowLines<R, L> lines, ExportRows rows,
            ExportChoice choice, List<String> names, Locale locale) {
        return new ExportJob<>(kind, lines, rows, choice, names, locale);
    }

    Done write(Workspace workspace, Path file, RunningTask task) throws IOException {
        try (var reader = workspace.reader()) {
            task.onCancel(reader::cancel);
            var columns = columns(reader);
            try (var files = new ExportFiles<L>(file, choice.files(),
                    out -> lines.writer(out, columns, choice, locale))) {
                var count = new long[1];
                ExportRows.Pages<IOException> pages = (page, from, of) -> {
                    for (var row : kind.load(reader, page)) {
                        files.write(lines.time(row), lines.of(row, choice.recipients()));
                        count[0]++;
                    }
                    task.report((double) from / of, from + " / " + of);
                    return !task.cancelled();
                };
                if (choice.files() == ExportChoice.Files.DAILY) {
                    rows.byTime(reader, kind, pages);
                } else {
                    rows.inOrder(reader, kind, pages);
                }
                return task.cancelled() ? new Done(count[0], 0) : new Done(count[0], files.complete());
            }
        }
    }

    private List<Column<L>> columns(WorkspaceReader reader) {
        return choice.columns() == ExportChoice.Columns.ALL
                ? lines.all(reader, choice.recipients())
                : names.stream().flatMap(name -> lines.column(name).stream()).toList();
    }
}
