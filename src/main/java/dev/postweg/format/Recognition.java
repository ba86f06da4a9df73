package dev.postweg.format;

import dev.postweg.model.Header;
import java.util.List;
import java.util.Locale;

/** What a file turned out to be. */
public sealed interface Recognition permits Recognition.Readable, Recognition.Skipped {
    /**
     * A file that can be imported.
     *
     * @param format
     *            reads it
     * @param header
     *            the columns of its first rows
     * @param source
     *            whether the file names them
     * @param version
     *            the build as {@code #Version} tells; empty where it does not
     * @param notes
     *            what is worth to know
     */
    record Readable(LogFormat format, Header header, HeaderSource source, String version, List<Note> notes)
            implements
                Recognition {
        /** Makes the notes unmodifiable. */
        public Readable {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A file that is left out.
     *
     * @param reason
     *            why
     * @param detail
     *            a name or a figure, as the reason says; not a sentence
     */
    record Skipped(SkipReason reason, String detail) implements Recognition {
        /**
         * Returns the reason as a sentence.
         *
         * @param locale
         *            German, or English for any other
         * @return a short sentence without the file
         */
        public String message(Locale locale) {
            return Texts.of(reason, detail, locale);
        }
    }

    /**
     * Something worth to know about a readable file.
     *
     * @param kind
     *            what
     * @param detail
     *            a name or a figure, as the kind says; not a sentence
     */
    record Note(NoteKind kind, String detail) {
        /**
         * Returns the note as a sentence.
         *
         * @param locale
         *            German, or English for any other
         * @return a short sentence without the file
         */
        public String message(Locale locale) {
            return Texts.of(kind, detail, locale);
        }
    }
}
