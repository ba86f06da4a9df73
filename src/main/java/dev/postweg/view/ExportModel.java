package dev.postweg.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The export of what the shown list shows, or of what is selected in it. */
final class ExportModel {
    private final Session session;
    private final ListsModel lists;
    private final Tasks tasks;
    private final Settings settings;
    private final Show show;
    private final Notices notices;
    private final ObjectProperty<ExportChoice> choice;
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private Ranges selected = Ranges.NONE;
    private List<String> shown = List.of();

    /** Which rows. */
    enum Which {
        /** All that the filter finds. */
        ALL,
        /** The selected ones. */
        SELECTED
    }

    ExportModel(Session session, ListsModel lists, ImportModel.Parts parts, Show show, Notices notices) {
        this.session = session;
        this.lists = lists;
        this.tasks = parts.tasks();
        this.settings = parts.settings();
        this.show = show;
        this.notices = notices;
        this.choice = new SimpleObjectProperty<>(ExportChoice.of(settings.export().get()));
    }

    /** Says what the list looks like now: its selection, and ids of its columns in their order. */
    void offer(Ranges selection, List<String> columns) {
        selected = selection;
        shown = List.copyOf(columns);
        which.set(selection.size() > 1 && selection.size() < found() ? Which.SELECTED : Which.ALL);
    }

    /** What the file will look like. */
    ObjectProperty<ExportChoice> choice() {
        return choice;
    }

    ObjectProperty<Which> which() {
        return which;
    }

    private int found() {
        return lists.shown().rows().get().size();
    }

    /** Says in words how many rows there are to export. */
    String what(Which rows) {
        var key = lists.basis().get() == ListsModel.Basis.EVENTS ? "export.events" : "export.messages";
        return show.texts().get(key, rows == Which.ALL ? found() : selected.size());
    }

    boolean hasSelection() {
        return !selected.isEmpty();
    }

    /** The columns that can be chosen, in the order of the export. */
    List<String> columnNames() {
        return lists.shown().kind().lines().names();
    }

    /** The columns that the user chose the last time; at first those of the list. */
    Set<String> chosenColumns() {
        var text = settings.exportColumns(lists.shown().kind()).get();
        var names = text.isEmpty() ? shown : List.of(text.split(","));
        return new LinkedHashSet<>(names);
    }

    void choose(Set<String> columns) {
        settings.exportColumns(lists.shown().kind())
                .set(String.join(",", columnNames().stream().filter(columns::contains).toList()));
        choice.set(choice.get().with(ExportChoice.Columns.CHOSEN));
    }

    String proposedName() {
        return name() + "-" + lists.shown().kind().id() + "." + choice.get().format().ending();
    }

    /** What the open workspace is called: that of its folder, for a cache. */
    String name() {
        return session.workspace().get().file().getFileName().toString()
                .replaceAll("(-[0-9a-f]{12})?\\.postweg$", "");
    }

    /** Where the last export went to, if there was one. */
    Optional<Path> last() {
        return Optional.of(settings.exported().get()).filter(path -> !path.isEmpty()).map(Path::of);
    }

    /** Exports once more as the last time, under a name that is free. */
    void repeat(Path last) {
        var file = last.resolveSibling(proposedName());
        for (var i = 2; Files.exists(file); i++) {
            file = last.resolveSibling(proposedName().replaceFirst("(?=\\.[^.]*$)", "-" + i));
        }
        export(file);
    }

    void export(Path file) {
        settings.export().set(choice.get().text());
        settings.exported().set(file.toString());
        var model = lists.shown();
        var rows = which.get() == Which.SELECTED && hasSelection()
                ? new ExportRows(model.query(), model.rows().get().ids(), selected)
                : ExportRows.found(model.query());
        var names = choice.get().columns() == ExportChoice.Columns.CHOSEN
                ? new ArrayList<>(chosenColumns())
                : shown;
        var job = ExportJob.of(model.kind(), rows, choice.get(), names, show.texts().locale());
        var workspace = session.workspace().get();
        tasks.run(show.texts().get("export.running", file.getFileName()), task -> job.write(workspace, file, task),
                done -> {
                    if (done.files() > 0) {
                        notices.add(Notice.Weight.INFO, show.texts().get("export.done", done.rows(), file,
                                done.files()));
                    }
                }, notices::failed);
    }
}
