package dev.postweg.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A workspace: one SQLite file that holds an import. Hands out one writer at a time and any number of readers, each for
 * one thread.
 */
public final class Workspace {
    private final Path file;
    private final ColumnStore columns = new ColumnStore();

    private Workspace(Path file) {
        this.file = file;
    }

    /**
     * Opens a workspace, makes a new one where the file is not there, and brings an older one to this version.
     *
     * @param file
     *            the workspace
     * @return the open workspace
     * @throws WorkspaceException
     *             where the file is no workspace, newer than this program, damaged or locked
     */
    public static Workspace open(Path file) {
        var absolute = file.toAbsolutePath();
        if (Files.isRegularFile(absolute) && !Files.isWritable(absolute)) {
            try (var sql = Sql.open(absolute, Sql.Access.READ)) {
                Schema.check(sql);
            }
        } else if (isEmpty(absolute)) {
            // SQLite does not wait where two give a new file its log
            try (var _ = WriterLock.take(absolute)) {
                prepare(absolute);
            }
        } else {
            prepare(absolute);
        }
        return new Workspace(absolute);
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.notExists(file) || Files.size(file) == 0;
        } catch (IOException e) {
            throw new WorkspaceException(file, WorkspaceException.Reason.FAILED,
                    file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void prepare(Path file) {
        try (var sql = Sql.open(file, Sql.Access.WRITE)) {
            Schema.prepare(sql);
        }
    }

    /**
     * Returns the file.
     *
     * @return its absolute path
     */
    public Path file() {
        return file;
    }

    /**
     * Opens the writer. There is one at a time, of all programs: a second one waits some seconds for it.
     *
     * @return a writer for one thread
     * @throws WorkspaceException
     *             where another import goes on, or the file cannot be written
     */
    public WorkspaceWriter writer() {
        var lock = WriterLock.take(file);
        try {
            return new WorkspaceWriter(Sql.open(file, Sql.Access.WRITE), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens the writer of marks and notes.
     *
     * @return a writer for one thread
     */
    public NoteWriter notes() {
        return new NoteWriter(Sql.open(file, Sql.Access.WRITE));
    }

    /**
     * Opens a reader.
     *
     * @return a reader for one thread; its {@link WorkspaceReader#cancel()} may be called from any
     */
    public WorkspaceReader reader() {
        return new WorkspaceReader(Sql.open(file, Sql.Access.READ), columns);
    }
}
