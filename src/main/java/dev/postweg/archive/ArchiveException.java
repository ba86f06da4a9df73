package dev.postweg.archive;

import java.io.IOException;

/** An archive, or a member of it, cannot be read; the message says why. */
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1;

    ArchiveException(String message) {
        super(message);
    }

    ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
