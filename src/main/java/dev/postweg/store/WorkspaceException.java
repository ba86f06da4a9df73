package dev.postweg.store;

import java.nio.file.Path;

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
