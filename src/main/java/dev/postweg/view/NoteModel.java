package dev.postweg.view;

import dev.postweg.model.Note.Mark;
import dev.postweg.model.Note;
import dev.postweg.query.FilterText;
import dev.postweg.store.NoteWriter;
import dev.postweg.store.RowIds;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Marks rows and writes notes on them; they stay in the workspace. */
final class NoteModel {
    /** Marks are for what one found, not for all of a log. */
    static final int MOST = 10_000;

    private static final Pattern ASKED = Pattern.compile("\\b(marked|note):", Pattern.CASE_INSENSITIVE);

    private final Session session;
    private final ListsModel lists;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final ColourModel colours;
    private final ReadOnlyObjectWrapper<Change> changed = new ReadOnlyObjectWrapper<>();

    /**
     * What was written down.
     *
     * @param on
     *            what the numbers mean
     * @param ids
     *            which rows
     * @param change
     *            what it made of their notes
     */
    record Change(NoteWriter.On on, Set<Integer> ids, UnaryOperator<Note> change) {
    }

    NoteModel(Session session, ListsModel lists, ColourModel colours, Tasks tasks, Texts texts, Notices notices) {
        this.session = session;
        this.lists = lists;
        this.colours = colours;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
    }

    /** Marks the selected rows, or takes their marks away where the leading one has one. */
    <R> void toggle(TableModel<R> list, Ranges selected, R lead) {
        if (selected.size() > MOST) {
            notices.add(Notice.Weight.WARNING, texts.get("note.too-many", MOST));
            return;
        }
        var all = list.rows().get().ids();
        var ids = RowIds.of(selected.stream().mapToInt(all::get).toArray());
        mark(list.kind().noted(), ids, list.kind().note(lead).mark().other());
    }

    /** Marks rows, or takes their marks away. */
    void mark(NoteWriter.On on, RowIds ids, Mark mark) {
        write(on, ids, writer -> writer.mark(on, ids, mark), note -> note.with(mark));
    }

    /** Writes the note of a row; an empty text takes it away. */
    void note(NoteWriter.On on, int id, String text) {
        write(on, RowIds.of(id), writer -> writer.note(on, id, text), note -> note.with(text));
    }

    /** The latest change; null before the first. */
    ReadOnlyObjectProperty<Change> changed() {
        return changed.getReadOnlyProperty();
    }

    private void write(NoteWriter.On on, RowIds ids, Consumer<NoteWriter> job, UnaryOperator<Note> change) {
        var workspace = session.workspace().get();
        tasks.run(texts.get("note.saving"), _ -> {
            try (var writer = workspace.notes()) {
                job.accept(writer);
            }
            return set(ids);
        }, written -> {
            var done = new Change(on, written, change);
            lists.all().forEach(list -> apply(list, done));
            changed.set(done);
            if (ASKED.matcher(FilterText.of(session.filter().get())).find()) {
                lists.refresh();
            }
            if (colours.mention(ASKED)) {
                lists.all().forEach(TableModel::repaint);
            }
        }, notices::failed);
    }

    private static <R> void apply(TableModel<R> list, Change done) {
        var kind = list.kind();
        if (kind.noted() == done.on) {
            list.rows().get().change(done.ids, row -> kind.with(row, done.change.apply(kind.note(row))));
        }
    }

    private static Set<Integer> set(RowIds ids) {
        var set = new HashSet<Integer>();
        for (var i = 0; i < ids.size(); i++) {
            set.add(ids.get(i));
        }
        return set;
    }
}
