package dev.postweg.format;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.List;
import java.util.Locale;

/** What a reader finds in a log: a row, or a part that it cannot read. */
public sealed interface Entry permits Entry.Row, Entry.Problem {
    /** Longest raw text that a problem keeps, in bytes of the file. */
    int PROBLEM_TEXT = 4096;

    /**
     * Returns where the entry stands.
     *
     * @return number of its first line, from 1
     */
    long line();

    /**
     * Returns where the entry ends.
     *
     * @return offset in the file behind the entry and its line end, in bytes; a reader may resume there
     */
    long end();

    /**
     * Returns what stands behind the entry.
     *
     * @return whether a line end or the end of the file closed it
     */
    Termination termination();

    /**
     * One row, its values exactly as in the file without the quotes of CSV.
     *
     * @param header
     *            the columns of the row, as given or as guessed
     * @param values
     *            one value a column, unmodifiable
     * @param time
     *            the date-time field in ms since 1970, UTC
     * @param line
     *            number of its first line, from 1
     * @param end
     *            offset in the file behind the row and its line end, in bytes
     * @param termination
     *            whether a line end or the end of the file closed it
     */
    record Row(Header header, List<String> values, long time, long line, long end, Termination termination)
            implements
                Entry {
        /** Makes the values unmodifiable. */
        public Row {
            values = List.copyOf(values);
        }

        /**
         * Returns the raw value of a field.
         *
         * @param field
         *            any field
         * @return the text as it stands in the log; empty where the row has no such column
         */
        public String get(LogField field) {
            var position = header.position(field);
            return position < 0 ? "" : values.get(position);
        }
    }

    /**
     * A part of the file that is no row, or a note about the row that follows.
     *
     * @param kind
     *            what is wrong
     * @param detail
     *            figures or a name, as the kind says; not a sentence
     * @param text
     *            the raw text without its line end, at most {@link #PROBLEM_TEXT} bytes of it
     * @param line
     *            number of its first line, from 1
     * @param end
     *            offset in the file behind it, in bytes; of a note, where its row begins
     * @param termination
     *            whether a line end or the end of the file closed it
     */
    record Problem(ProblemKind kind, String detail, String text, long line, long end, Termination termination)
            implements
                Entry {
        /**
         * Returns the problem as a sentence.
         *
         * @param locale
         *            German, or English for any other
         * @return a short sentence without file and line
         */
        public String message(Locale locale) {
            return kind.message(detail, locale);
        }
    }
}
