package dev.postweg.cli;

import dev.postweg.export.CsvStyle;
import dev.postweg.export.Delimiter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that only CSV has. */
final class CsvOptions {
    @Option(names = "--excel", descriptionKey = "excel")
    private boolean excel;

    @Option(names = "--delimiter", paramLabel = "NAME", descriptionKey = "delimiter")
    private Delimiter delimiter;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private CsvStyle.Encoding encoding;

    /** Complains where one is asked for and the format is another. */
    void check(CommandSpec spec, Texts texts, RowFormat format) {
        if (format != RowFormat.CSV && (excel || delimiter != null || encoding != null)) {
            throw new ParameterException(spec.commandLine(), texts.get("error.only-csv"));
        }
    }

    CsvStyle style(Locale locale) {
        var style = excel ? CsvStyle.excel(locale) : CsvStyle.plain();
        if (delimiter != null) {
            style = style.with(delimiter);
        }
        return encoding == null ? style : style.with(encoding);
    }
}
