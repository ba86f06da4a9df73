package dev.postweg.app;

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
    }
}
