package dev.postweg.cli;

import dev.postweg.export.TextTable;
import dev.postweg.ingest.ImportReport;
import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Wishes;
import dev.postweg.ingest.WorkspaceFiles;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postweg import}: logs into a workspace. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help;
    @Mixin
    private SourceOptions source = new SourceOptions();
    @Mixin
    private ReadingOptions reading = new ReadingOptions();
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report-format")
    private ReportFormat format = ReportFormat.TEXT;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
    private Path output;
    @Option(names = "--watch", paramLabel = "SECONDS", arity = "0..1", fallbackValue = "10", descriptionKey = "watch")
    private Long watch;
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    private List<Path> paths = List.of();
    @Spec
    private CommandSpec spec;

    private final Shell shell;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    /** The formats of the report. */
    enum ReportFormat {
        /** For people. */
        TEXT,
        /** One JSON object. */
        JSON
    }

    @Override
    public Integer call() throws IOException {
        if (watch != null && watch < 1) {
            throw new ParameterException(spec.commandLine(), shell.texts().get("error.watch"));
        }
        source.checkWorkspace(spec, shell.texts());
        SourceOptions.checkLogs(spec, shell.texts(), paths);
        for (var path : paths) {
            SourceOptions.mustExist(path);
        }
        var workspace = source.workspace() == null
                ? WorkspaceFiles.openCache(WorkspaceFiles.cacheOf(paths))
                : Workspace.open(source.workspace());
        var report = run(workspace);
        try (var reader = workspace.reader(); var target = Output.open(output, shell.out())) {
            var printer = new ImportPrinter(report, reader.counts());
            if (format == ReportFormat.JSON) {
                printer.json(target.stream());
            } else {
                target.lines(printer.lines(shell.texts(),
                        output == null ? shell.terminal().width() : TextTable.UNLIMITED));
            }
            target.complete();
        }
        if (watch != null) {
            watch(workspace);
        }
        return report.end() == ImportReport.End.DONE ? Cli.DONE : Cli.FAILED;
    }

    /** Looks for new rows until it is stopped; what was read is safe at any time. */
    private void watch(Workspace workspace) {
        try {
            while (true) {
                Thread.sleep(Duration.ofSeconds(watch));
                var more = run(workspace);
                if (more.events() > 0) {
                    shell.out().println(shell.texts().get("import.watched", more.events(),
                            LocalTime.now().truncatedTo(ChronoUnit.SECONDS).toString()));
                    shell.out().flush();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private ImportReport run(Workspace workspace) {
        try (var progress = TerminalProgress.of(shell)) {
            return new Importer(workspace, progress, Wishes.of(reading.options())).run(paths);
        }
    }
}
