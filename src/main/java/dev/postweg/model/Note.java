package dev.postweg.model;

import java.util.Objects;

/**
 * What a person put on an event or a mail.
 *
 * @param mark
 *            whether it is marked
 * @param text
 *            what was noted; empty for nothing
 */
public record Note(Mark mark, String text) {
    /** Neither marked nor noted. */
    public static final Note NONE = new Note(Mark.NO, "");

    /** Whether something is marked. */
    public enum Mark {
        /** It is. */
        YES("yes"),
        /** It is not. */
        NO("no");

        private final String id;

        Mark(String id) {
            this.id = id;
        }

        /**
         * Returns the name that filters and exports use.
         *
         * @return {@code yes} or {@code no}
         */
        public String id() {
            return id;
        }

        /**
         * Returns the other one.
         *
         * @return the mark after a toggle
         */
        public Mark other() {
            return this == YES ? NO : YES;
        }
    }

    /** Checks that nothing is missing. */
    public Note {
        Objects.requireNonNull(mark);
        Objects.requireNonNull(text);
    }

    /**
     * Returns this note with another mark.
     *
     * @param other
     *            the mark
     * @return a new note
     */
    public Note with(Mark other) {
        return new Note(other, text);
    }

    /**
     * Returns this note with another text.
     *
     * @param other
     *            the text
     * @return a new note
     */
    public Note with(String other) {
        return new Note(mark, other);
    }
}
