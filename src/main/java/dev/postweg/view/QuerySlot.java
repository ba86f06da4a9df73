package dev.postweg.view;

import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceReader;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Asks a workspace one question at a time, the latest: a newer question stops the running one, in SQLite too, and an
 * answer that comes too late is dropped. Called on the FX thread.
 */
final class QuerySlot {
    private static final long PATIENCE_MS = 20;

    private final Tasks tasks;
    private final Consumer<Exception> failed;
    private final AtomicLong latest = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private volatile WorkspaceReader reader;
    private Workspace readerOf;

    QuerySlot(Tasks tasks, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    <T> void ask(Workspace workspace, Function<WorkspaceReader, T> question, Consumer<T> answer) {
        var mine = latest.incrementAndGet();
        busy.set(true);
        tasks.quietly(() -> {
            try {
                if (enter(mine)) {
                    var result = question.apply(open(workspace));
                    end(mine, () -> answer.accept(result));
                }
            } catch (RuntimeException e) {
                end(mine, () -> failed.accept(e));
            } finally {
                if (lock.isHeldByCurrentThread()) {
                    lock.unlock();
                }
            }
        });
    }

    /** Forgets the running question. */
    void stop() {
        latest.incrementAndGet();
        busy.set(false);
        interrupt();
    }

    private void interrupt() {
        var open = reader;
        if (open != null) {
            open.cancel();
        }
    }

    /** Waits for the older question to end; one that had not reached SQLite at the first try is stopped by the next. */
    private boolean enter(long mine) {
        try {
            while (mine == latest.get()) {
                if (lock.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                    return mine == latest.get();
                }
                if (mine == latest.get()) {
                    interrupt();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private WorkspaceReader open(Workspace workspace) {
        if (readerOf != workspace) {
            if (reader != null) {
                reader.close();
                reader = null;
            }
            reader = workspace.reader();
            readerOf = workspace;
        }
        return reader;
    }

    private void end(long mine, Runnable callback) {
        tasks.onFx(() -> {
            if (mine == latest.get()) {
                busy.set(false);
                callback.run();
            }
        });
    }
}
