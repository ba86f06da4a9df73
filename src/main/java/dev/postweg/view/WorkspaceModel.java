package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.Counts;
import dev.postweg.store.Workspace;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens workspaces and keeps their counts. */
final class WorkspaceModel {
    private final Session session;
    private final Tasks tasks;
    private final Settings settings;
    private final Texts texts;
    private final Notices notices;
    private final QuerySlot counting;

    WorkspaceModel(Session session, Tasks tasks, Settings settings, Texts texts, Notices notices) {
        this.session = session;
        this.tasks = tasks;
        this.settings = settings;
        this.texts = texts;
        this.notices = notices;
        this.counting = new QuerySlot(tasks, notices::failed);
        session.generation().subscribe((_, _) -> count());
    }

    /** Opens a workspace file. */
    void open(Path file) {
        tasks.run(texts.get("work.opening"), _ -> {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString(), null, texts.get("workspace.missing"));
            }
            return Opened.of(Workspace.open(file));
        }, opened -> {
            settings.opened(file);
            show(opened);
        }, notices::failed);
    }

    /**
     * A workspace that is ready to be shown.
     *
     * @param workspace
     *            the file
     * @param counts
     *            how much it holds
     */
    record Opened(Workspace workspace, Counts counts) {
        static Opened of(Workspace workspace) {
            try (var reader = workspace.reader()) {
                return new Opened(workspace, reader.counts());
            }
        }
    }

    void show(Opened opened) {
        session.event().set(null);
        session.message().set(null);
        session.range().set(TimeRange.ALL);
        session.filter().set(Filters.ALL);
        session.counts().set(opened.counts);
        session.workspace().set(opened.workspace);
    }

    private void count() {
        var workspace = session.workspace().get();
        if (workspace != null) {
            counting.ask(workspace, reader -> reader.counts(), session.counts()::set);
        }
    }
}
