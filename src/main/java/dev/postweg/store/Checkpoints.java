package dev.postweg.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Copies what was committed from SQLite's log into the file of the workspace, on a connection and a thread of its own:
 * SQLite does it on the thread that commits, which then waits for the disk twice.
 */
final class Checkpoints implements AutoCloseable {
    /** Pages that wait in the log until they are copied: one that changes often is copied less often. */
    private static final int ENOUGH = 4000;
    /** Pages above which the thread that commits does it nevertheless, as the log grows as long as it is not empty. */
    private static final int TOO_MANY = 16_000;

    private final Sql writer;
    private final Sql sql;
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("checkpoints").factory());
    private boolean finishing;
    private Future<?> last = CompletableFuture.completedFuture(null);

    /** Takes the work off a connection that writes. */
    Checkpoints(Sql writer) {
        this.writer = writer;
        this.sql = Sql.open(writer.file(), Sql.Access.WRITE);
        writer.execute("PRAGMA wal_autocheckpoint = " + TOO_MANY);
    }

    /**
     * Something was committed: copies it if it is enough, and does not wait for that.
     *
     * @throws WorkspaceException
     *             where the last copy failed
     */
    void committed() {
        if (last.isDone()) {
            check();
            last = thread.submit(this::copy);
        }
    }

    /** The writer comes to its end, alone on the processors: it never has to copy now, and all is copied at last. */
    void finishing() {
        finishing = true;
        writer.execute("PRAGMA wal_autocheckpoint = 0");
    }

    private void check() {
        if (last.state() == Future.State.FAILED) {
            throw last.exceptionNow() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(last.exceptionNow());
        }
    }

    private void copy() {
        var waiting = sql.first("PRAGMA wal_checkpoint(NOOP)", 0, row -> row.getInt(2) - row.getInt(3));
        if (waiting >= ENOUGH) {
            copyAll();
        }
    }

    private void copyAll() {
        sql.first("PRAGMA wal_checkpoint(PASSIVE)", 0, row -> row.getInt(1));
    }

    @Override
    public void close() {
        if (finishing) {
            // while others read, SQLite does not when the writer closes; what cannot be copied stays in the log
            thread.submit(this::copyAll);
        }
        thread.close();
        sql.close();
    }
}
