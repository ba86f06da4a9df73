package dev.postweg.app;

import dev.postweg.cli.Cli;
import dev.postweg.ingest.WorkspaceFiles;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.MessageRow;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody sees who asked for the window where none can open: the import, and the way of one mail, as text.
 *
 * @param out
 *            where the text goes
 * @param err
 *            where complaints go
 * @param locale
 *            language of the texts
 */
record TextTour(PrintStream out, PrintStream err, Locale locale) {
    private static final int CANDIDATES = 200;
    private static final int READABLE_EVENTS = 16;

    /**
     * Shows folders, files or a workspace.
     *
     * @param paths
     *            at least one
     * @return the exit code
     */
    int show(List<String> paths) throws IOException {
        var files = paths.stream().map(Path::of).toList();
        var workspace = files.size() == 1 && WorkspaceFiles.isWorkspace(files.getFirst());
        if (!workspace) {
            var imported = run(Stream.concat(Stream.of("import"), paths.stream()));
            if (imported != Cli.DONE) {
                return imported;
            }
        }
        var file = workspace ? files.getFirst() : WorkspaceFiles.cacheOf(files);
        var mail = tellingMail(file);
        if (mail.isEmpty()) {
            return Cli.DONE;
        }
        out.println();
        out.println(new Texts(locale).oneMail());
        out.println();
        return run(Stream.of("trace", mail.get(), "-w", file.toString()));
    }

    private int run(Stream<String> words) {
        return Cli.run(words.toArray(String[]::new), out, err, locale);
    }

    /** Finds a mail that fits on a screen and crossed as many servers as possible. */
    private static Optional<String> tellingMail(Path file) {
        try (var reader = Workspace.open(file).reader()) {
            var first = reader.messageIds(new EventQuery(Filters.ALL, TimeRange.ALL, Sort.BY_FIRST), CANDIDATES);
            return reader.messages(first).stream().map(MessageRow::summary)
                    .filter(mail -> !mail.networkMessageId().isEmpty())
                    .max(Comparator.comparing((MessageSummary mail) -> mail.events() <= READABLE_EVENTS)
                            .thenComparing(mail -> mail.servers().size()))
                    .map(MessageSummary::networkMessageId);
        }
    }
}
