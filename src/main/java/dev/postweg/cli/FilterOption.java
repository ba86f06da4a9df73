package dev.postweg.cli;

import dev.postweg.export.Display;
import dev.postweg.query.Filter;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --where}. */
final class FilterOption {
    @Option(names = "--where", paramLabel = "FILTER", descriptionKey = "where")
    private String text;

    boolean isSet() {
        return text != null;
    }

    /** Complains of a filter that cannot be read, before any work is done for it. */
    void check(CommandSpec spec, Texts texts) {
        if (parse(0) instanceof ParseResult.Error error) {
            throw new ParameterException(spec.commandLine(), complaint(error, texts));
        }
    }

    /** Reads the filter once more, now that the end of the data is known. */
    Filter read(long end) {
        return switch (parse(end)) {
            case ParseResult.Ok(var filter) -> filter;
            case ParseResult.Error error -> throw new IllegalStateException("was checked before: " + error);
        };
    }

    private ParseResult parse(long end) {
        return Parser.parse(text == null ? "" : text, ParseContext.utc(end));
    }

    private String complaint(ParseResult.Error error, Texts texts) {
        var indent = "  ";
        var before = Display.width(Display.clean(text.substring(0, error.position())));
        var end = Math.min(text.length(), error.position() + error.length());
        var length = Math.max(1, Display.width(Display.clean(text.substring(error.position(), end))));
        return texts.get("error.filter") + " " + error.message(texts.locale()) + "\n" + indent
                + Display.clean(text) + "\n" + indent + " ".repeat(before) + "^".repeat(length);
    }
}
