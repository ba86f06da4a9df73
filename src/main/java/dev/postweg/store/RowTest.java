package dev.postweg.store;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** How rows are found that meet a condition. */
sealed interface RowTest {
    /** Every row, or none. */
    enum Constant implements RowTest {
        ALWAYS, NEVER
    }

    /**
     * A column names one of some rows of a small table.
     *
     * @param column
     *            its numbers
     * @param keys
     *            which rows of that table
     */
    record Keyed(Column column, Keys keys) implements RowTest {
    }

    /** Which rows of a table meet a condition. */
    sealed interface Keys {
    }

    /**
     * Those that SQL lists.
     *
     * @param select
     *            gives their numbers
     */
    record Listed(Clause select) implements Keys {
    }

    /**
     * Those that meet a condition; several conditions on one table are asked in one walk.
     *
     * @param table
     *            its name
     * @param condition
     *            on its columns
     */
    record Where(String table, Clause condition) implements Keys {
    }

    /**
     * Envelopes that have a text somewhere in one of theirs.
     *
     * @param column
     *            which of theirs
     * @param text
     *            that text, folded; not empty
     * @param finding
     *            what it says that the text is there
     * @param where
     *            all of the condition
     */
    record InText(TextColumn column, String text, Finding finding, Where where) implements Keys {
    }

    /** What it says that a text is somewhere in another. */
    enum Finding {
        /** It meets the condition. */
        PROOF,
        /** It may meet the condition. */
        HINT
    }

    /**
     * Envelopes whose mail meets a condition.
     *
     * @param messages
     *            gives the numbers of the mails
     */
    record OfMessages(Clause messages) implements Keys {
    }

    /**
     * Envelopes whose mail has one of the values of a fact.
     *
     * @param fact
     *            which
     * @param condition
     *            tells it of a value
     */
    record OfMails(Mails.Fact fact, Predicate<String> condition) implements Keys {
    }

    /**
     * Rows of a table that has a column of its own.
     *
     * @param column
     *            its numbers
     * @param keys
     *            which of them
     */
    record Through(Column column, Keys keys) implements Keys {
    }

    /**
     * A column of numbers has a number that meets a condition.
     *
     * @param column
     *            its numbers
     * @param least
     *            no number below meets it
     * @param most
     *            no number above meets it
     * @param condition
     *            what else it takes
     */
    record Numbered(Column column, long least, long most, LongPredicate condition) implements RowTest {
        /** Any number between the two. */
        static final LongPredicate ANY = _ -> true;
    }

    /**
     * A thing about the row that no number says.
     *
     * @param odd
     *            which
     */
    record IsOdd(Column.Odd odd) implements RowTest {
    }

    /**
     * The reference may meet a condition: it has a text of its pattern somewhere.
     *
     * @param text
     *            that text, folded; not empty
     */
    record InReference(String text) implements RowTest {
    }

    /**
     * There is a log-id that is a GUID, and has a text somewhere.
     *
     * @param text
     *            that text, folded; empty for any
     */
    record InLogId(String text) implements RowTest {
    }

    /**
     * Events that SQL lists.
     *
     * @param select
     *            gives their numbers
     */
    record Events(Clause select) implements RowTest {
    }

    /**
     * A condition on the row itself, for which SQL has to read it.
     *
     * @param where
     *            on {@code event e}
     */
    record Row(Clause where) implements RowTest {
    }

    /**
     * One of several tests.
     *
     * @param tests
     *            the quick ones first
     */
    record Any(List<RowTest> tests) implements RowTest {
    }

    /**
     * All of several tests.
     *
     * @param tests
     *            the quick ones first
     */
    record Every(List<RowTest> tests) implements RowTest {
    }

    /**
     * Not the test.
     *
     * @param test
     *            which
     */
    record None(RowTest test) implements RowTest {
    }
}
