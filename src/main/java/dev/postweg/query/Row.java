package dev.postweg.query;

import java.util.List;

/** A row that a filter looks at. */
@FunctionalInterface
public interface Row {
    /**
     * Returns the values of a field. A time stands as in the log, a size in bytes, a duration in ms.
     *
     * @param field
     *            a field that stands for itself alone (one of {@link QueryField#parts()})
     * @return the raw values; empty ones count as none
     */
    List<String> values(QueryField field);

    /**
     * Returns the value of a column that has no {@link QueryField}.
     *
     * @param name
     *            as the head of the log may have it, in any case
     * @return the raw value; an empty one counts as none, as does a column that is not there
     */
    default String column(String name) {
        return "";
    }
}
