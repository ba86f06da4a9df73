package dev.postweg.view;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The export of what the shown list shows. */
final class ExportModel {
    private final Session session;
    private final ListsModel lists;
    private final Tasks tasks;
    private final Settings settings;
    private final Show show;
    private final Notices notices;
    private final ObjectProperty<ExportChoice> choice;

    ExportModel(Session session, ListsModel lists, ImportModel.Parts parts, Show show, Notices notices) {
        this.session = session;
        this.lists = lists;
        this.tasks = parts.tasks();
        this.settings = parts.settings();
        this.show = show;
        this.notices = notices;
        this.choice = new SimpleObjectProperty<>(ExportChoice.of(settings.export().get()));
    }

    /** What the file will look like. */
    ObjectProperty<ExportChoice> choice() {
        return choice;
    }

    /** Says what will be exported, in words. */
    String what() {
        var key = lists.basis().get() == ListsModel.Basis.EVENTS ? "export.events" : "export.messages";
        return show.texts().get(key, lists.shown().rows().get().size());
    }

    String proposedName() {
        var kind = lists.basis().get() == ListsModel.Basis.EVENTS ? "events" : "messages";
        return name() + "-" + kind + ".csv";
    }

    /** What the open workspace is called: that of its folder, for a cache. */
    String name() {
        return session.workspace().get().file().getFileName().toString()
                .replaceAll("(-[0-9a-f]{12})?\\.postweg$", "");
    }

    void export(Path file, List<String> shownColumns) {
        settings.export().set(choice.get().text());
        var workspace = session.workspace().get();
        var job = new CsvJob(lists.basis().get(), lists.shown().query(), shownColumns, choice.get(),
                show.texts().locale());
        var running = new RunningTask[1];
        running[0] = tasks.run(show.texts().get("export.running", file.getFileName()),
                task -> job.write(workspace, file, task), rows -> {
                    if (!running[0].cancelled()) {
                        notices.add(Notice.Weight.INFO, show.texts().get("export.done", rows, file));
                    }
                }, notices::failed);
    }
}
