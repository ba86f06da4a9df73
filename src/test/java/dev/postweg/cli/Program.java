package dev.postweg.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs the command line in process. */
final class Program {
    static final Path SAMPLES = Path.of("sample-logs");

    private Program() {
    }

    /** What a run left behind. */
    record Result(int exit, String out, String err) {
        /** Returns the lines of standard output, whatever their ends. */
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Result run(Object... args) {
        return run(Locale.US, args);
    }

    static Result run(Locale locale, Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        var exit = Cli.run(words, new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), locale);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
