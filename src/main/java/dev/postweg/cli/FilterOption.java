package dev.postweg.cli;

import dev.postweg.export.Display;
import dev.postweg.ingest.UserFiles;
import dev.postweg.query.Filter;
import dev.postweg.query.FilterFile;
import dev.postweg.query.FilterFile.Named;
import dev.postweg.query.Filters;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options {@code --where} and {@code --filter}: rows meet both. */
final class FilterOption {
    @Option(names = "--where", paramLabel = "FILTER", descriptionKey = "where")
    private String text;
    @Option(names = "--filter", paramLabel = "NAME", descriptionKey = "filter")
    private String name;
    @Option(names = "--filters", paramLabel = "FILE", descriptionKey = "filters")
    private Path file;

    private final List<String> wanted = new ArrayList<>();

    boolean isSet() {
        return text != null || name != null;
    }

    /** Complains of a filter that cannot be found or read, before any work is done for it. */
    void check(CommandSpec spec, Texts texts) throws IOException {
        if (file != null && name == null) {
            throw new ParameterException(spec.commandLine(), texts.get("error.filters"));
        }
        wanted.clear();
        if (text != null) {
            wanted.add(text);
        }
        if (name != null) {
            wanted.add(saved(spec, texts));
        }
        for (var one : wanted) {
            if (Parser.parse(one, ParseContext.utc(0)) instanceof ParseResult.Error error) {
                throw new ParameterException(spec.commandLine(), complaint(one, error, texts));
            }
        }
    }

    private String saved(CommandSpec spec, Texts texts) throws IOException {
        var from = file == null ? UserFiles.savedFilters() : file;
        var known = file == null && !Files.exists(from)
                ? List.<Named>of()
                : FilterFile.lines(Files.readString(from));
        return known.stream().filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst().map(Named::text)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), known.isEmpty()
                        ? texts.get("error.no-filters", name, from)
                        : texts.get("error.no-filter", name,
                                known.stream().map(Named::name).collect(Collectors.joining(", ")))));
    }

    /** Reads the filter once more, now that the end of the data is known. */
    Filter read(long end) {
        return Filters.and(wanted.stream().map(one -> switch (Parser.parse(one, ParseContext.utc(end))) {
            case ParseResult.Ok(var filter) -> filter;
            case ParseResult.Error error -> throw new IllegalStateException("was checked before: " + error);
        }).toList());
    }

    private static String complaint(String filter, ParseResult.Error error, Texts texts) {
        var indent = "  ";
        var before = Display.width(Display.clean(filter.substring(0, error.position())));
        var end = Math.min(filter.length(), error.position() + error.length());
        var length = Math.max(1, Display.width(Display.clean(filter.substring(error.position(), end))));
        return texts.get("error.filter") + " " + error.message(texts.locale()) + "\n" + indent
                + Display.clean(filter) + "\n" + indent + " ".repeat(before) + "^".repeat(length);
    }
}
