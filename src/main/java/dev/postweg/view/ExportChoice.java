package dev.postweg.view;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an export looks like.
 *
 * @param form
 *            for whom
 * @param columns
 *            which columns
 * @param recipients
 *            what happens to rows of several recipients
 */
record ExportChoice(Form form, Columns columns, Recipients recipients) {
    /** For whom the file is. */
    enum Form {
        /** Excel as it is set up here: its delimiter, its dates, no formulas. */
        EXCEL,
        /** Any program: RFC 4180, every value as it stands. */
        PLAIN
    }

    /** Which columns the file has. */
    enum Columns {
        /** Those of the list, in its order. */
        SHOWN,
        /** All that the workspace has. */
        ALL
    }

    /** What happens to rows of several recipients. */
    enum Recipients {
        /** They stay one row. */
        JOINED,
        /** Each recipient gets a row. */
        ONE_ROW_EACH
    }

    static final ExportChoice FIRST = new ExportChoice(Form.EXCEL, Columns.SHOWN, Recipients.JOINED);

    /** Reads the form that {@link #text()} writes; what it does not know stays as at first. */
    static ExportChoice of(String text) {
        var words = Arrays.asList(text.split(","));
        return new ExportChoice(pick(words, Form.values()).orElse(FIRST.form),
                pick(words, Columns.values()).orElse(FIRST.columns),
                pick(words, Recipients.values()).orElse(FIRST.recipients));
    }

    private static <E extends Enum<E>> Optional<E> pick(java.util.List<String> words, E[] values) {
        return Arrays.stream(values).filter(value -> words.contains(value.name())).findFirst();
    }

    String text() {
        return form + "," + columns + "," + recipients;
    }
}
