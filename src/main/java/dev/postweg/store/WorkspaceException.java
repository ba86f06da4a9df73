package dev.postweg.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A workspace cannot be used; the message says which, why and what to do. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Reason {
        /** The file is no SQLite file, or no workspace of Postweg. */
        NOT_A_WORKSPACE,
        /** A newer Postweg wrote it. */
        NEWER_VERSION,
        /** The file is damaged. */
        DAMAGED,
        /** Another program holds it. */
        LOCKED,
        /** No right to write. */
        READ_ONLY,
        /** The disk is full. */
        DISK_FULL,
        /** The running query was cancelled. */
        CANCELLED,
        /** A regular expression of the filter tried too many ways and was given up. */
        TOO_EXPENSIVE,
        /** The statement failed in another way. */
        FAILED
    }

    private final transient Path file;
    private final Reason reason;

    WorkspaceException(Path file, Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
        this.reason = reason;
    }

    /** What a failure of SQLite means. */
    static WorkspaceException of(Path file, SQLException e) {
        var code = e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        var reason = switch (code.code & 0xff) {
            case 5, 6 -> Reason.LOCKED;
            case 8, 14, 3 -> Reason.READ_ONLY;
            case 9 -> Reason.CANCELLED;
            case 11 -> Reason.DAMAGED;
            case 13 -> Reason.DISK_FULL;
            case 26 -> Reason.NOT_A_WORKSPACE;
            default -> Reason.FAILED;
        };
        return new WorkspaceException(file, reason, file + ": " + e.getMessage(), e);
    }

    /**
     * Returns the workspace.
     *
     * @return its file
     */
    public Path file() {
        return file;
    }

    /**
     * Returns what is wrong.
     *
     * @return for choosing a message and a way out
     */
    public Reason reason() {
        return reason;
    }
}
