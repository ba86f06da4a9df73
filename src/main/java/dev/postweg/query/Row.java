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
}
