package dev.postweg.cli;

import dev.postweg.export.TextTable;
import dev.postweg.export.TraceHtml;
import dev.postweg.export.TraceJson;
import dev.postweg.export.TracePng;
import dev.postweg.export.TraceSvg;
import dev.postweg.export.TraceText;
import dev.postweg.ingest.LatencySurvey;
import dev.postweg.ingest.TraceLoader;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.store.EventQuery;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.WorkspaceReader;
import dev.postweg.trace.LatencyProfile;
import dev.postweg.trace.Trace;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postweg trace}: the way of one mail, or of all that match a filter. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
    private static final int RULE = 8;
    private static final int BUFFER = 1 << 16;
    /** Mails that are read together. */
    private static final int AT_ONCE = 100;

    @Mixin
    private HelpOption help;
    @Mixin
    private SourceOptions source = new SourceOptions();
    @Mixin
    private FilterOption filter = new FilterOption();
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "trace-format")
    private TraceFormat format;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
    private Path output;
    @Parameters(paramLabel = "ID|PATH", arity = "0..*", descriptionKey = "id-and-paths")
    private List<String> words = List.of();
    @Spec
    private CommandSpec spec;

    private final Shell shell;

    TraceCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (!filter.isSet() && words.isEmpty()) {
            throw new ParameterException(spec.commandLine(), shell.texts().get("error.no-id"));
        }
        var paths = words.stream().skip(filter.isSet() ? 0 : 1).map(Path::of).toList();
        if (filter.isSet() && format != null && format.isOfOne()) {
            throw new ParameterException(spec.commandLine(), shell.texts().get("error.one-mail"));
        }
        if (format == TraceFormat.PNG && output == null && shell.terminal().out()) {
            throw new ParameterException(spec.commandLine(), shell.texts().get("error.image"));
        }
        if (filter.isSet() && source.workspace() != null && !words.isEmpty()) {
            throw new ParameterException(spec.commandLine(), shell.texts().get("error.id-and-filter"));
        }
        source.check(spec, shell.texts(), paths);
        filter.check(spec, shell.texts());
        var workspace = source.open(shell, paths);
        try (var reader = workspace.reader()) {
            return filter.isSet() ? all(reader) : one(reader, words.getFirst());
        }
    }

    private int all(WorkspaceReader reader) throws IOException {
        var query = new EventQuery(filter.read(reader.counts().times().to()), TimeRange.ALL, Sort.BY_FIRST);
        return print(reader, reader.messageIds(query, Integer.MAX_VALUE), format == null ? TraceFormat.JSONL : format);
    }

    private int one(WorkspaceReader reader, String id) throws IOException {
        var found = RowIds.of(reader.findMessages(id).stream().mapToInt(Integer::intValue).toArray());
        var asOne = format == null || format == TraceFormat.TEXT || format.isOfOne();
        if (found.size() == 0) {
            shell.err().println("postweg: " + shell.texts().get("error.no-mail", id));
            return Cli.FAILED;
        }
        if (asOne && found.size() > 1) {
            listThose(reader, found);
            return Cli.FAILED;
        }
        return print(reader, found, format == null ? TraceFormat.TEXT : format);
    }

    private void listThose(WorkspaceReader reader, RowIds found) {
        shell.err().println("postweg: " + shell.texts().get("error.several", found.size()));
        var table = new TextTable(4);
        for (var row : reader.messages(found)) {
            var mail = row.summary();
            table.add(mail.networkMessageId(), Instant.ofEpochMilli(mail.first()).toString(), mail.sender(),
                    mail.subject());
        }
        table.lines(TextTable.UNLIMITED).forEach(line -> shell.err().println("  " + line));
    }

    private int print(WorkspaceReader reader, RowIds ids, TraceFormat as) throws IOException {
        try (var target = Output.open(output, shell.out())) {
            switch (as) {
                case TEXT -> text(reader, ids, target);
                case JSON, JSONL -> json(reader, ids, target.stream());
                case HTML -> page(reader, ids, new TraceHtml(shell.texts().locale(), profile(reader))::page,
                        target.stream());
                case SVG -> page(reader, ids, trace -> TraceSvg.picture(trace, shell.texts().locale()),
                        target.stream());
                case PNG -> image(reader, ids, target.stream());
            }
            target.complete();
        }
        return Cli.DONE;
    }

    private void text(WorkspaceReader reader, RowIds ids, Output target) throws IOException {
        var text = new TraceText(shell.texts().locale(),
                output == null ? shell.terminal().width() : TextTable.UNLIMITED, profile(reader));
        var loader = new TraceLoader(reader);
        for (var i = 0; i < ids.size(); i++) {
            var lines = loader.load(ids.get(i)).map(text::lines).orElse(List.of());
            target.lines(i == 0 ? lines : Stream.concat(Stream.of("", "-".repeat(RULE)), lines.stream()).toList());
        }
    }

    private static void page(WorkspaceReader reader, RowIds ids, Function<Trace, String> page, OutputStream out)
            throws IOException {
        out.write(new TraceLoader(reader).load(ids.get(0)).map(page).orElse("").getBytes(StandardCharsets.UTF_8));
    }

    private void image(WorkspaceReader reader, RowIds ids, OutputStream out) throws IOException {
        var trace = new TraceLoader(reader).load(ids.get(0));
        if (trace.isPresent()) {
            TracePng.write(trace.get(), shell.texts().locale(), out);
        }
    }

    private static LatencyProfile profile(WorkspaceReader reader) {
        var all = new EventQuery(new Filter.All(), TimeRange.ALL, Sort.BY_FIRST);
        return LatencySurvey.of(reader, reader.messageIds(all, Integer.MAX_VALUE), () -> false);
    }

    /** One mail is compared with others; of many, whoever reads them can compare them. */
    private Function<TraceLoader.Loaded, String> line(WorkspaceReader reader) {
        if (filter.isSet()) {
            return mail -> TraceJson.line(mail.trace(), mail.row().family());
        }
        var profile = profile(reader);
        return mail -> TraceJson.line(mail.trace(), mail.row().family(), profile);
    }

    private void json(WorkspaceReader reader, RowIds ids, OutputStream out) throws IOException {
        var line = line(reader);
        var loader = new TraceLoader(reader);
        var buffer = new BufferedOutputStream(out, BUFFER);
        try (var work = new OrderedWork<byte[]>(buffer::write)) {
            for (var from = 0; from < ids.size(); from += AT_ONCE) {
                for (var mail : loader.read(ids.slice(from, from + AT_ONCE))) {
                    work.add(() -> line.apply(mail).getBytes(StandardCharsets.UTF_8));
                }
            }
            work.finish();
        }
        buffer.flush();
    }
}
