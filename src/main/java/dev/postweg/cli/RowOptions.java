package dev.postweg.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of lists: which columns, in what order, how many, where to. */
final class RowOptions {
    @Option(names = "--columns", paramLabel = "NAME", split = ",", descriptionKey = "columns")
    private List<String> columns = List.of();

    @Option(names = "--sort", paramLabel = "COLUMN", descriptionKey = "sort")
    private String sort;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--per-recipient", descriptionKey = "per-recipient")
    private boolean perRecipient;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "row-format")
    private RowFormat format = RowFormat.CSV;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
    private Path output;

    List<String> columns() {
        return columns;
    }

    /** Returns the order as it was asked for; null where none was. */
    String sort() {
        return sort;
    }

    int limit() {
        return limit;
    }

    boolean perRecipient() {
        return perRecipient;
    }

    RowFormat format() {
        return format;
    }

    Path output() {
        return output;
    }
}
