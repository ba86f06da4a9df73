package dev.postweg.archive;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** An archive, or a member of it, cannot be read; the message says why, in English. */
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final String[] details;

    ArchiveException(Fault fault, Object... details) {
        this(null, fault, details);
    }

    ArchiveException(Throwable cause, Fault fault, Object... details) {
        this(cause, fault, List.of(details).stream().map(Object::toString).toList());
    }

    private ArchiveException(Throwable cause, Fault fault, List<String> details) {
        super(fault.message(details, Locale.ENGLISH), cause);
        this.fault = fault;
        this.details = details.toArray(String[]::new);
    }

    /**
     * Returns what is wrong.
     *
     * @return the kind of it
     */
    public Fault fault() {
        return fault;
    }

    /**
     * Returns the particulars.
     *
     * @return names and figures, as the fault says
     */
    public List<String> details() {
        return List.of(details);
    }
}
