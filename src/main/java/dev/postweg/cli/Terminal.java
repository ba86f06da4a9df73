package dev.postweg.cli;

import dev.postweg.export.TextTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which streams end at a terminal.
 *
 * @param out
 *            whether standard output does
 * @param err
 *            whether standard error does
 * @param width
 *            columns of the terminal; no limit where standard output goes elsewhere
 */
record Terminal(boolean out, boolean err, int width) {
    /** None does. */
    static final Terminal NONE = new Terminal(false, false, TextTable.UNLIMITED);

    private static final int USUAL_WIDTH = 120;

    /** Looks where the streams end; streams that are not the process's own are no terminal. */
    static Terminal of(PrintStream out, PrintStream err) {
        var toOut = out == System.out && isTerminal(1);
        return new Terminal(toOut, err == System.err && isTerminal(2), toOut ? columns() : TextTable.UNLIMITED);
    }

    private static boolean isTerminal(int descriptor) {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            return true;
        }
        // the console counts only where input and output are both a terminal; Linux tells of each stream
        var link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(link)) {
            return false;
        }
        try {
            var target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException _) {
            // not being able to look means that nobody is promised a terminal
            return false;
        }
    }

    private static int columns() {
        var columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
