package dev.postweg.view;

import dev.postweg.query.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the status bar says. */
final class StatusModel {
    private final Session session;
    private final ListsModel lists;
    private final Tasks tasks;
    private final Show show;
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper mails = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper size = new ReadOnlyStringWrapper("");
    private final QuerySlot counting;

    StatusModel(Session session, ListsModel lists, Tasks tasks, Show show) {
        this.session = session;
        this.lists = lists;
        this.tasks = tasks;
        this.show = show;
        this.counting = new QuerySlot(tasks, _ -> {
        });
        session.counts().subscribe(this::update);
        session.counts().subscribe(this::measure);
        session.workspace().subscribe(this::measure);
        lists.basis().subscribe(this::update);
        lists.events().rows().subscribe(this::update);
        lists.messages().rows().subscribe(this::update);
    }

    ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyStringProperty mails() {
        return mails.getReadOnlyProperty();
    }

    ReadOnlyStringProperty selected() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyStringProperty size() {
        return size.getReadOnlyProperty();
    }

    void select(int rows) {
        selected.set(rows < 2 ? "" : show.texts().get("status.selected", rows));
    }

    private void update() {
        var counts = session.counts().get();
        if (session.workspace().get() == null) {
            shown.set("");
            mails.set("");
            return;
        }
        var events = lists.basis().get() == ListsModel.Basis.EVENTS;
        var list = lists.shown();
        var found = list.rows().get().size();
        var all = events ? counts.events() : counts.messages();
        var partly = list.extent().get() == TableModel.Extent.FIRST_ROWS;
        shown.set(show.texts().get(events ? "status.events" : "status.messages",
                partly ? "…" : show.number(found), show.number(all)));
        countMails(events);
    }

    /** The number of mails behind the shown events, or of all where nothing is filtered. */
    private void countMails(boolean events) {
        if (!events) {
            mails.set("");
            return;
        }
        var everything = session.filter().get().equals(Filters.ALL)
                && session.range().get().equals(dev.postweg.model.TimeRange.ALL);
        if (everything) {
            counting.stop();
            mails.set(show.texts().get("status.mails", session.counts().get().messages()));
        } else {
            var query = lists.messages().query();
            counting.ask(session.workspace().get(), reader -> reader.messageIds(query, Integer.MAX_VALUE).size(),
                    count -> mails.set(show.texts().get("status.mails", count)));
        }
    }

    private void measure() {
        var workspace = session.workspace().get();
        if (workspace == null) {
            size.set("");
            return;
        }
        tasks.quietly(() -> {
            var bytes = bytes(workspace.file());
            tasks.onFx(() -> size.set(show.texts().get("status.size", show.size(bytes))));
        });
    }

    private static long bytes(Path file) {
        try {
            var log = file.resolveSibling(file.getFileName() + "-wal");
            return Files.size(file) + (Files.exists(log) ? Files.size(log) : 0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
