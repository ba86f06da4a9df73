package dev.postweg.view;

import dev.postweg.format.NoteKind;
import dev.postweg.format.ReadOptions;
import dev.postweg.ingest.Advisor;
import dev.postweg.ingest.FileKey;
import dev.postweg.ingest.ImportReport;
import dev.postweg.ingest.ImportStatus;
import dev.postweg.ingest.Progress;
import dev.postweg.ingest.Reason;
import dev.postweg.ingest.Wishes;
import dev.postweg.ingest.WorkspaceFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Opens what the user names: a workspace as it is, anything else by importing it. */
final class ImportModel {
    private static final Duration GLANCE = Duration.ofSeconds(12);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long TICK_NS = 500_000_000;

    private final Session session;
    private final Tasks tasks;
    private final Imports imports;
    private final WorkspaceModel workspaces;
    private final Settings settings;
    private final Show show;
    private final Notices notices;
    private final Inquiry inquiry;
    private final ReadOnlyObjectWrapper<RunningTask> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private List<Path> inputs = List.of();
    private final ReadOnlyBooleanWrapper watching = new ReadOnlyBooleanWrapper();

    /** What an import needs beside the session. */
    record Parts(Tasks tasks, Imports imports, WorkspaceModel workspaces, Settings settings) {
    }

    ImportModel(Session session, Parts parts, Show show, Notices notices) {
        this.session = session;
        this.tasks = parts.tasks;
        this.imports = parts.imports;
        this.workspaces = parts.workspaces;
        this.settings = parts.settings;
        this.show = show;
        this.notices = notices;
        this.inquiry = new Inquiry(parts.tasks);
    }

    /** What running imports ask. */
    Inquiry inquiry() {
        return inquiry;
    }

    /** The running import, or null. */
    ReadOnlyObjectProperty<RunningTask> running() {
        return running.getReadOnlyProperty();
    }

    /** Whether new rows are looked for by themselves. */
    ReadOnlyBooleanProperty watching() {
        return watching.getReadOnlyProperty();
    }

    /** What the last import did. */
    ReadOnlyObjectProperty<Optional<ImportReport>> report() {
        return report.getReadOnlyProperty();
    }

    void open(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        stop();
        watching.set(false);
        notices.clear();
        if (paths.size() == 1 && WorkspaceFiles.isWorkspace(paths.getFirst())) {
            inputs = List.of();
            report.set(Optional.empty());
            workspaces.open(paths.getFirst());
        } else {
            importAll(paths.stream().map(path -> path.toAbsolutePath().normalize()).toList());
        }
    }

    /** Reads the imported folder again, for what came in meanwhile; without one, only the lists. */
    void refresh() {
        if (inputs.isEmpty() || running.get() != null) {
            session.generation().set(session.generation().get() + 1);
        } else {
            importAll(inputs);
        }
    }

    /** Looks for new rows by itself from now on, with a pause each time; or no longer. */
    void watch() {
        watching.set(!watching.get() && !inputs.isEmpty());
        var notice = new Notice(Notice.Weight.INFO,
                show.texts().get(inputs.isEmpty()
                        ? "import.no-folder"
                        : watching.get() ? "import.watching" : "import.not-watching"),
                Optional.empty());
        notices.add(notice);
        tasks.later(GLANCE, () -> notices.remove(notice));
        look();
    }

    private void look() {
        if (watching.get() && running.get() == null) {
            importAll(inputs);
        }
    }

    void stop() {
        if (running.get() != null) {
            running.get().cancel();
            inquiry.leave();
        }
    }

    /** Forgets what was imported; another model takes over. */
    void forget() {
        watching.set(false);
        inputs = List.of();
    }

    private void importAll(List<Path> paths) {
        var again = paths.equals(inputs) && session.workspace().get() != null;
        inputs = paths;
        settings.opened(paths.size() == 1 ? paths.getFirst() : paths.getFirst().getParent());
        var wishes = new Wishes(ReadOptions.NONE, Map.of(), inquiry);
        start(title(paths), running -> {
            var workspace = again ? session.workspace().get() : WorkspaceFiles.openCache(imports.fileOf(paths));
            if (!again) {
                var opened = WorkspaceModel.Opened.of(workspace);
                tasks.onFx(() -> workspaces.show(opened));
            }
            return imports.run(workspace, paths, wishes, new Watch(running));
        });
    }

    /** Reads files of the workspace again in the way that the user says. */
    void again(Map<FileKey, ReadOptions> files) {
        var workspace = session.workspace().get();
        var wishes = new Wishes(ReadOptions.NONE, files, Advisor.NOBODY);
        start(show.texts().get("import.again", files.size()), running -> imports.again(workspace, wishes,
                new Watch(running)));
    }

    private void start(String title, Tasks.Job<ImportReport> job) {
        var task = new RunningTask[1];
        task[0] = tasks.run(title, job, done -> end(task[0], done), failure -> {
            end(task[0]);
            watching.set(false);
            notices.failed(failure);
        });
        running.set(task[0]);
    }

    private String title(List<Path> paths) {
        return show.texts().get("import.title", paths.size() == 1
                ? paths.getFirst().getFileName()
                : show.texts().get("import.several", paths.size()));
    }

    private void end(RunningTask task) {
        if (running.get() == task) {
            running.set(null);
        }
        session.generation().set(session.generation().get() + 1);
    }

    private void end(RunningTask task, ImportReport done) {
        end(task);
        report.set(Optional.of(done));
        if (watching.get()) {
            tasks.later(PAUSE, this::look);
            if (done.events() + done.replaced() == 0 && done.end() == ImportReport.End.DONE) {
                return;
            }
        }
        var notice = new Notice(done.problemCount() > 0
                || !done.notes().isEmpty() || done.end() == ImportReport.End.CANCELLED
                        ? Notice.Weight.WARNING
                        : Notice.Weight.INFO,
                summary(done), Optional.of(Command.IMPORT_REPORT));
        notices.add(notice);
        if (notice.weight() == Notice.Weight.INFO) {
            tasks.later(GLANCE, () -> notices.remove(notice));
        }
    }

    private String summary(ImportReport done) {
        var key = done.end() == ImportReport.End.CANCELLED
                ? "import.stopped"
                : done.events() == 0 && done.replaced() == 0 && done.duplicates() == 0 && done.problemCount() == 0
                        ? "import.nothing-new"
                        : "import.done";
        return show.texts().get(key, done.events(), done.read(), show.duration(done.ms()), done.skipped().size(),
                done.problemCount(), done.replaced(), withLostLists(done));
    }

    private static long withLostLists(ImportReport done) {
        return done.notes().stream().filter(file -> Reason.of(file.reason()).stream()
                .anyMatch(note -> note.is(NoteKind.LOST_LISTS))).count();
    }

    /** Watches the import on its thread, and lets the lists grow at most twice a second. */
    private final class Watch implements Progress {
        private final RunningTask task;
        private long ticked = System.nanoTime();

        Watch(RunningTask task) {
            this.task = task;
        }

        @Override
        public void step(ImportStatus status) {
            var part = status.total() > 0 ? (double) status.done() / status.total() : RunningTask.UNKNOWN;
            task.report(part, words(status));
            var now = System.nanoTime();
            if (now - ticked > TICK_NS && status.phase() == ImportStatus.Phase.READING
                    || status.phase() == ImportStatus.Phase.ASKING) {
                ticked = now;
                tasks.onFx(() -> session.generation().set(session.generation().get() + 1));
            }
        }

        private String words(ImportStatus status) {
            return switch (status.phase()) {
                case FINDING -> show.texts().get("import.finding");
                case READING -> show.texts().get("import.reading", fileName(status.file()), status.events(),
                        status.eventsPerSecond());
                case ASKING -> show.texts().get("import.asking");
                case JOINING -> show.texts().get("import.joining", status.done(), status.total());
            };
        }

        @Override
        public boolean cancelled() {
            return task.cancelled();
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
