package dev.postweg.cli;

import java.io.IOException;

/** Whoever read standard output has gone, such as {@code head}; no reason to complain. */
final class BrokenPipe extends IOException {
    private static final long serialVersionUID = 1;

    BrokenPipe() {
        super("nobody reads standard output any more");
    }
}
