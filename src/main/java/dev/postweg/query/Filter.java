package dev.postweg.query;

import java.util.List;

/** What the rows must meet; the tree behind a filter's text. {@link Filters} puts trees together in their one form. */
public sealed interface Filter {
    /** Every row. */
    record All() implements Filter {
    }

    /**
     * All of several filters.
     *
     * @param filters
     *            at least two
     */
    record And(List<Filter> filters) implements Filter {
        /** Copies the list and checks it. */
        public And {
            filters = atLeastTwo(filters);
        }
    }

    /**
     * At least one of several filters.
     *
     * @param filters
     *            at least two
     */
    record Or(List<Filter> filters) implements Filter {
        /** Copies the list and checks it. */
        public Or {
            filters = atLeastTwo(filters);
        }
    }

    /**
     * The rows that a filter leaves out; for a condition on a field, those without a value are among them.
     *
     * @param filter
     *            the filter
     */
    record Not(Filter filter) implements Filter {
    }

    /**
     * A word or phrase in one of the fields {@link #FIELDS}.
     *
     * @param pattern
     *            with a {@code *} at both ends
     */
    record Words(TextPattern pattern) implements Filter {
        /** Where words are looked for. */
        public static final List<QueryField> FIELDS = List.of(QueryField.SUBJECT, QueryField.SENDER,
                QueryField.RECIPIENT, QueryField.ID);

        /** Sees to the {@code *} at both ends. */
        public Words {
            pattern = pattern.anywhere();
        }
    }

    /**
     * A condition on a field. A row whose field has no value, or an empty one, never meets it.
     *
     * @param field
     *            the field
     * @param condition
     *            what one of its values must meet; of a sort that fits the field's kind
     */
    record FieldMatch(QueryField field, Condition condition) implements Filter {
    }

    /**
     * A condition on a column of the log that Postweg does not know. A row without this column, or with nothing in it,
     * never meets it.
     *
     * @param column
     *            its name in the head of the log; case does not count
     * @param condition
     *            what the value must meet; of a sort that fits text
     */
    record ColumnMatch(String column, Condition condition) implements Filter {
        /** What stands before the name in a filter's text. */
        public static final String PREFIX = "column.";
    }

    private static List<Filter> atLeastTwo(List<Filter> filters) {
        if (filters.size() < 2) {
            throw new IllegalArgumentException("nothing to join: " + filters);
        }
        return List.copyOf(filters);
    }
}
