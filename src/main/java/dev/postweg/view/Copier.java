package dev.postweg.view;

import dev.postweg.store.RowIds;
import java.util.List;
import java.util.StringJoiner;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies rows of a list as text that spreadsheets take: tabs between the cells. */
final class Copier {
    /** More rows than this are a matter of the export. */
    static final int MOST = 20_000;

    private final Session session;
    private final Tasks tasks;
    private final Show show;
    private final Notices notices;

    /** Whether the first line names the columns. */
    enum Headers {
        /** It does. */
        WITH,
        /** It does not. */
        WITHOUT
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

    <R> void copy(TableModel<R> model, Ranges selected, List<Column<R>> columns, Headers headers) {
        if (selected.isEmpty()) {
            return;
        }
        if (selected.size() > MOST) {
            notices.add(Notice.Weight.WARNING, show.texts().get("copy.too-many", MOST));
            return;
        }
        var all = model.rows().get().ids();
        var ids = RowIds.of(selected.stream().mapToInt(all::get).toArray());
        var workspace = session.workspace().get();
        var cells = new CellText(show, session.zone());
        tasks.run(show.texts().get("copy.running"), _ -> {
            try (var reader = workspace.reader()) {
                return text(model.kind().load(reader, ids), columns, cells, headers);
            }
        }, Copier::put, notices::failed);
    }

    private <R> String text(List<R> rows, List<Column<R>> columns, CellText cells, Headers headers) {
        var lines = new StringJoiner("\n");
        if (headers == Headers.WITH) {
            var names = new StringJoiner("\t");
            columns.forEach(column -> names.add(show.texts().get(column.titleKey())));
            lines.add(names.toString());
        }
        for (var row : rows) {
            var line = new StringJoiner("\t");
            columns.forEach(column -> line.add(
                    cells.of(column.look(), column.raw().apply(row)).replaceAll("[\t\r\n]+", " ")));
            lines.add(line.toString());
        }
        return lines.toString();
    }
}
