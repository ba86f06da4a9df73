package dev.postweg.view;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work that the status bar shows. Its job reports from any thread; the properties change on the FX thread. */
final class RunningTask {
    /** Progress that cannot be told. */
    static final double UNKNOWN = -1;

    private final String title;
    private final Executor fx;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final AtomicReference<Step> next = new AtomicReference<>();
    private final AtomicReference<Runnable> stopping = new AtomicReference<>(() -> {
    });
    private volatile boolean cancelled;

    private record Step(double progress, String detail) {
    }

    RunningTask(String title, Executor fx) {
        this.title = title;
        this.fx = fx;
    }

    String title() {
        return title;
    }

    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyStringProperty detail() {
        return detail.getReadOnlyProperty();
    }

    /** Tells how far the job is; steps that the window cannot keep up with are left out. */
    void report(double part, String words) {
        if (next.getAndSet(new Step(part, words)) == null) {
            fx.execute(() -> {
                var step = next.getAndSet(null);
                progress.set(step.progress);
                detail.set(step.detail);
            });
        }
    }

    void cancel() {
        cancelled = true;
        stopping.get().run();
    }

    /** Names what else stops the job, such as its reader; runs on the thread that cancels. */
    void onCancel(Runnable stop) {
        stopping.set(stop);
    }

    boolean cancelled() {
        return cancelled;
    }
}
