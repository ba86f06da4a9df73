package dev.postweg.cli;

import dev.postweg.export.Column;
import dev.postweg.export.CsvExport;
import dev.postweg.export.JsonLines;
import dev.postweg.export.RowWriter;
import dev.postweg.export.XlsxExport;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.WorkspaceReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints rows of a workspace, a page at a time, so that any number of them needs no more memory than a few.
 *
 * @param <R>
 *            what a row is
 */
abstract class ListCommand<R> implements Callable<Integer> {
    private static final int PAGE = 500;

    @Mixin
    private HelpOption help;
    @Mixin
    private SourceOptions source = new SourceOptions();
    @Mixin
    private FilterOption filter = new FilterOption();
    @Mixin
    private RowOptions rows = new RowOptions();
    @Mixin
    private CsvOptions csv = new CsvOptions();
    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = List.of();
    @Spec
    private CommandSpec spec;

    private final Shell shell;

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    /** Returns the order of the option --sort; null asks for the usual one. */
    abstract Sort sort(String text);

    /** Returns the columns of the option --columns; none asks for the usual ones. */
    abstract List<Column<R>> columns(List<String> names, WorkspaceReader reader);

    abstract RowIds ids(WorkspaceReader reader, EventQuery query, int limit);

    abstract List<R> load(WorkspaceReader reader, RowIds page);

    abstract List<R> perRecipient(R row);

    /** Returns the writer of JSON lines. */
    RowWriter<R> jsonLines(OutputStream out, List<Column<R>> columns) {
        return JsonLines.of(out, columns);
    }

    final RowOptions options() {
        return rows;
    }

    final ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), shell.texts().get(key, arguments));
    }

    static <R> String names(List<Column<R>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    @Override
    public final Integer call() throws IOException {
        source.check(spec, shell.texts(), paths);
        filter.check(spec, shell.texts());
        csv.check(spec, shell.texts(), rows.format());
        if (rows.limit() < 0) {
            throw wrong("error.limit");
        }
        if (rows.format() == RowFormat.XLSX && rows.output() == null && shell.terminal().out()) {
            throw wrong("error.workbook");
        }
        var sort = sort(rows.sort());
        var workspace = source.open(shell, paths);
        try (var reader = workspace.reader()) {
            var columns = columns(rows.columns(), reader);
            var wanted = filter.isSet() ? filter.read(reader.counts().times().to()) : Filters.ALL;
            var ids = ids(reader, new EventQuery(wanted, TimeRange.ALL, sort), rows.limit());
            try (var output = Output.open(rows.output(), shell.out())) {
                write(reader, ids, columns, output.stream());
                output.complete();
            }
        }
        return Cli.DONE;
    }

    private void write(WorkspaceReader reader, RowIds ids, List<Column<R>> columns, OutputStream out)
            throws IOException {
        try (var writer = writer(columns, out)) {
            for (var from = 0; from < ids.size(); from += PAGE) {
                for (var row : load(reader, ids.slice(from, from + PAGE))) {
                    for (var one : rows.perRecipient() ? perRecipient(row) : List.of(row)) {
                        writer.write(one);
                    }
                }
            }
        }
    }

    private RowWriter<R> writer(List<Column<R>> columns, OutputStream out) throws IOException {
        return switch (rows.format()) {
            case CSV -> new CsvExport<>(out, csv.style(shell.texts().locale()), columns);
            case JSONL -> jsonLines(out, columns);
            case XLSX -> new XlsxExport<>(out, spec.name(), columns);
        };
    }
}
