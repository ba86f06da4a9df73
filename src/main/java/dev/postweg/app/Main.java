package dev.postweg.app;

import dev.postweg.cli.Cli;
import dev.postweg.view.PostwegApp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Starts Postweg: a command, or the window, or text where no window can open. */
public final class Main {
    private Main() {
    }

    /**
     * Runs the command line, or opens the window.
     *
     * @param args
     *            the words of the command line
     * @throws IOException
     *             where the cache folder cannot be made
     */
    public static void main(String[] args) throws IOException {
        var locale = Locale.getDefault();
        if (Cli.isCommand(args)) {
            System.exit(Cli.run(args, System.out, System.err, locale));
        }
        var missing = Display.ofThisMachine().missing();
        if (missing.isEmpty()) {
            PostwegApp.open(Stream.of(args).map(Path::of).toList());
            return;
        }
        System.err.println(new Texts(locale).noWindow(missing));
        var tour = new TextTour(System.out, System.err, locale);
        System.exit(args.length == 0 ? Cli.FAILED : tour.show(List.of(args)));
    }
}
