package dev.postweg.app;

import dev.postweg.cli.Cli;
import java.util.Locale;

/** Starts Postweg. */
public final class Main {
    private Main() {
    }

    /**
     * Runs the command line, or opens the window.
     *
     * @param args
     *            the words of the command line
     */
    public static void main(String[] args) {
        if (Cli.isCommand(args)) {
            System.exit(Cli.run(args, System.out, System.err, Locale.getDefault()));
        }
    }
}
