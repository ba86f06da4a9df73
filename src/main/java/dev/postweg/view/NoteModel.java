package dev.postweg.view;

import dev.postweg.model.Note;
import dev.postweg.query.FilterText;
import dev.postweg.store.NoteWriter;
import dev.postweg.store.RowIds;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Marks rows and writes notes on them; they stay in the workspace. */
final class NoteModel {
    /** Marks are for what one found, not for all of a log. */
    static final int MOST = 10_000;

    private static final Pattern ASKED = Pattern.compile("\\b(marked|note):");

    private final Session session;
    private final ListsModel lists;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;

    NoteModel(Session session, ListsModel lists, Tasks tasks, Texts texts, Notices notices) {
        this.session = session;
        this.lists = lists;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
    }

    /** Marks the selected rows, or takes their marks away where the leading one has one. */
    <R> void toggle(TableModel<R> list, Ranges selected, R lead, Runnable then) {
        if (selected.size() > MOST) {
            notices.add(Notice.Weight.WARNING, texts.get("note.too-many", MOST));
            return;
        }
        var all = list.rows().get().ids();
        var ids = RowIds.of(selected.stream().mapToInt(all::get).toArray());
        var mark = list.kind().note(lead).mark().other();
        write(list, ids, writer -> writer.mark(list.kind().noted(), ids, mark), note -> note.with(mark), then);
    }

    /** Writes the note of a row; an empty text takes it away. */
    <R> void note(TableModel<R> list, R row, String text, Runnable then) {
        var id = list.kind().idOf(row);
        write(list, RowIds.of(id), writer -> writer.note(list.kind().noted(), id, text), note -> note.with(text), then);
    }

    private <R> void write(TableModel<R> list, RowIds ids, Consumer<NoteWriter> job, UnaryOperator<Note> change,
            Runnable then) {
        var workspace = session.workspace().get();
        var kind = list.kind();
        tasks.run(texts.get("note.saving"), _ -> {
            try (var writer = workspace.notes()) {
                job.accept(writer);
            }
            return set(ids);
        }, changed -> {
            list.rows().get().change(changed, row -> kind.with(row, change.apply(kind.note(row))));
            if (ASKED.matcher(FilterText.of(session.filter().get())).find()) {
                lists.refresh();
            }
            then.run();
        }, notices::failed);
    }

    private static Set<Integer> set(RowIds ids) {
        var set = new HashSet<Integer>();
        for (var i = 0; i < ids.size(); i++) {
            set.add(ids.get(i));
        }
        return set;
    }
}
