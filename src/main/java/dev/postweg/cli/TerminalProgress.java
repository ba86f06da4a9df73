package dev.postweg.cli;

import dev.postweg.export.Display;
import dev.postweg.ingest.ImportStatus;
import dev.postweg.ingest.Progress;

/** Shows how far an import is, in one line that is gone afterwards; where nobody sees it, nothing. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final int WIDTH = 79;
    private static final int PERCENT = 100;

    private final Shell shell;

    private TerminalProgress(Shell shell) {
        this.shell = shell;
    }

    static TerminalProgress of(Shell shell) {
        return new TerminalProgress(shell);
    }

    @Override
    public void step(ImportStatus status) {
        show(shell.texts().get("progress." + status.phase(), percent(status), status.events(),
                status.eventsPerSecond(), Display.clean(status.file())));
    }

    private static long percent(ImportStatus status) {
        return status.total() == 0 ? 0 : Math.min(PERCENT, status.done() * PERCENT / status.total());
    }

    private void show(String text) {
        if (shell.terminal().err()) {
            var line = Display.cut(text, WIDTH);
            shell.err().print("\r" + line + " ".repeat(WIDTH - Display.width(line)) + "\r");
            shell.err().flush();
        }
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        show("");
    }
}
