package dev.postweg.view;

import dev.postweg.store.Workspace;
import java.io.IOException;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies rows of a list as text, page by page, as long as the clipboard can take it. */
final class Copier {
    /** A clipboard holds all of its text in memory, ours and that of every program that looks at it. */
    static final int MOST_CHARACTERS = 16_000_000;

    private final Session session;
    private final Tasks tasks;
    private final Show show;
    private final Notices notices;

    /** What the text looks like. */
    enum Form {
        /** As the list shows the values, tabs between them. */
        ROWS,
        /** As {@link #ROWS}, under a line that names the columns. */
        ROWS_WITH_HEADERS,
        /** RFC 4180 with a header, raw values. */
        CSV,
        /** One object a line, raw values. */
        JSON
    }

    /** How the copying ended. */
    private enum End {
        DONE, TOO_MUCH, CANCELLED
    }

    private record Copied(String text, End end) {
    }

    Copier(Session session, Tasks tasks, Show show, Notices notices) {
        this.session = session;
        this.tasks = tasks;
        this.show = show;
        this.notices = notices;
    }

    static void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    <R> void copy(TableModel<R> model, Ranges selected, List<Column<R>> columns, Form form) {
        if (selected.isEmpty()) {
            return;
        }
        var rows = new ExportRows(model.query(), model.rows().get().ids(), selected);
        var workspace = session.workspace().get();
        tasks.run(show.texts().get("copy.running"),
                task -> copy(workspace, task, model.kind(), rows, text(model.kind(), columns, form)), this::take,
                notices::failed);
    }

    private void take(Copied copied) {
        switch (copied.end) {
            case DONE -> put(copied.text);
            case TOO_MUCH -> notices.add(Notice.Weight.WARNING, show.texts().get("copy.too-much"));
            case CANCELLED -> {
            }
        }
    }

    private <R> CopyText<R> text(RowKind<R> kind, List<Column<R>> columns, Form form) throws IOException {
        var names = columns.stream().map(Column::id).toList();
        var cells = new CellText(show, session.zone());
        return switch (form) {
            case ROWS -> CopyText.shown(columns, cells, List.of());
            case ROWS_WITH_HEADERS -> CopyText.shown(columns, cells,
                    columns.stream().map(column -> show.texts().get(column.titleKey())).toList());
            case CSV -> CopyText.raw(kind.lines(), names, ExportChoice.Format.CSV_PLAIN, show);
            case JSON -> CopyText.raw(kind.lines(), names, ExportChoice.Format.JSONL, show);
        };
    }

    private static <R> Copied copy(Workspace workspace, RunningTask task, RowKind<R> kind, ExportRows rows,
            CopyText<R> text) throws IOException {
        try (var reader = workspace.reader()) {
            task.onCancel(reader::cancel);
            ExportRows.Pages<IOException> pages = (page, from, of) -> {
                for (var row : kind.load(reader, page)) {
                    text.add(row);
                }
                task.report((double) from / of, from + " / " + of);
                return text.length() <= MOST_CHARACTERS && !task.cancelled();
            };
            rows.inOrder(reader, kind, pages);
            if (task.cancelled()) {
                return new Copied("", End.CANCELLED);
            }
            return text.length() > MOST_CHARACTERS
                    ? new Copied("", End.TOO_MUCH)
                    : new Copied(text.finish(), End.DONE);
        }
    }
}
