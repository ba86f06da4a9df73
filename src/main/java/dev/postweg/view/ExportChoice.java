package dev.postweg.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an export looks like.
 *
 * @param format
 *            of which sort the file is
 * @param columns
 *            which columns
 * @param recipients
 *            what happens to rows of several recipients
 * @param files
 *            how many files
 */
record ExportChoice(Format format, Columns columns, Recipients recipients, Files files) {
    /** Of which sort the file is. */
    enum Format {
        /** A workbook of Excel. */
        XLSX("xlsx"),
        /** CSV for Excel as it is set up here: its delimiter, its dates, no formulas. */
        CSV_EXCEL("csv"),
        /** CSV for any program: RFC 4180, UTF-8, every value as it stands. */
        CSV_PLAIN("csv"),
        /** As the plain one, in UTF-16. */
        CSV_UTF16("csv"),
        /** One JSON object a line. */
        JSONL("jsonl");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** The ending of file names, without its dot. */
        String ending() {
            return ending;
        }
    }

    /** Which columns the file has. */
    enum Columns {
        /** Those of the list, in its order. */
        SHOWN,
        /** All that the workspace has. */
        ALL,
        /** Those that the user named for exports. */
        CHOSEN
    }

    /** What happens to rows of several recipients. */
    enum Recipients {
        /** They stay one row. */
        JOINED,
        /** Each recipient gets a row. */
        ONE_ROW_EACH
    }

    /** How many files there are. */
    enum Files {
        /** One. */
        ONE,
        /** One a day, in UTC. */
        DAILY
    }

    static final ExportChoice FIRST = new ExportChoice(Format.XLSX, Columns.SHOWN, Recipients.JOINED, Files.ONE);

    /** Reads the form that {@link #text()} writes; what it does not know stays as at first. */
    static ExportChoice of(String text) {
        var words = Arrays.asList(text.split(","));
        return new ExportChoice(pick(words, Format.values()).orElse(FIRST.format),
                pick(words, Columns.values()).orElse(FIRST.columns),
                pick(words, Recipients.values()).orElse(FIRST.recipients),
                pick(words, Files.values()).orElse(FIRST.files));
    }

    private static <E extends Enum<E>> Optional<E> pick(List<String> words, E[] values) {
        return Arrays.stream(values).filter(value -> words.contains(value.name())).findFirst();
    }

    String text() {
        return format + "," + columns + "," + recipients + "," + files;
    }

    ExportChoice with(Format other) {
        return new ExportChoice(other, columns, recipients, files);
    }

    ExportChoice with(Columns other) {
        return new ExportChoice(format, other, recipients, files);
    }

    ExportChoice with(Recipients other) {
        return new ExportChoice(format, columns, other, files);
    }

    ExportChoice with(Files other) {
        return new ExportChoice(format, columns, recipients, other);
    }
}
