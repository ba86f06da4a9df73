package dev.postweg.view;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Background work: everything that touches a file or the workspace runs here, and answers on the FX thread. */
final class Tasks {
    private final Executor work;
    private final Executor fx;
    private final Delays delays;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> shown = FXCollections.unmodifiableObservableList(running);

    /** What a task does. */
    @FunctionalInterface
    interface Job<T> {
        T run(RunningTask task) throws Exception;
    }

    Tasks(Executor work, Executor fx, Delays delays) {
        this.work = work;
        this.fx = fx;
        this.delays = delays;
    }

    /**
     * Works on threads of its own. Platform threads, for a call into SQLite holds the carrier of a virtual thread, and
     * there are only as many carriers as cores: two long queries would stop everything else.
     */
    static Tasks onThreads() {
        return new Tasks(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Platform::runLater, Delays.byClock());
    }

    ObservableList<RunningTask> running() {
        return shown;
    }

    /** Runs a job that the status bar shows. Called on the FX thread. */
    <T> RunningTask run(String title, Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        var task = new RunningTask(title, fx);
        running.add(task);
        work.execute(() -> {
            try {
                var result = job.run(task);
                end(task, () -> done.accept(result));
            } catch (Exception e) {
                end(task, () -> failed.accept(e));
            }
        });
        return task;
    }

    private void end(RunningTask task, Runnable callback) {
        fx.execute(() -> {
            running.remove(task);
            callback.run();
        });
    }

    /** Runs a short job that nobody needs to see. */
    void quietly(Runnable job) {
        work.execute(job);
    }

    void onFx(Runnable action) {
        fx.execute(action);
    }

    Delays.Pending later(Duration delay, Runnable action) {
        return delays.after(delay, () -> fx.execute(action));
    }
}
