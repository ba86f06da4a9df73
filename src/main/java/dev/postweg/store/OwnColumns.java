package dev.postweg.store;

import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.List;

/** The values of columns that Postweg does not know: each with its length before it, in the order of the header. */
final class OwnColumns {
    private OwnColumns() {
    }

    /** Returns the place of a column among those that Postweg does not know, or -1. */
    static int place(String fields, String name) {
        var own = List.of(fields.split(",")).stream().filter(field -> LogField.ofLogName(field).isEmpty()).toList();
        for (var i = 0; i < own.size(); i++) {
            if (own.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the rows that have a column. */
    static RowTest has(String name) {
        return new RowTest.Keyed(Column.PART,
                new RowTest.Listed(Clause.of("SELECT id FROM part WHERE has_column(fields, ?)", name)));
    }

    /** Counts the values of one column in all rows that have it; texts that differ in case alone are one value. */
    static List<ValueCount> values(Sql sql, Searches.Found found, String name, String containing, int limit) {
        var rows = found.evaluation().of(has(name), found.rows());
        var text = sql.functions().among(rows, found.evaluation().all())
                .in("SELECT min(value), count(*) AS n FROM (SELECT own_column(p.fields, e.extra, ?)"
                        + " COLLATE NOCASE AS value FROM event e CROSS JOIN part p ON p.id = e.part WHERE %s)"
                        + " WHERE value <> '' AND (? = '' OR instr(lower(value), lower(?)))"
                        + " GROUP BY value COLLATE NOCASE ORDER BY n DESC, value LIMIT " + limit);
        var bound = new ArrayList<Object>(List.of(name));
        bound.addAll(text.values());
        bound.addAll(List.of(containing, containing));
        return sql.list(text.sql(), row -> new ValueCount(row.getString(1), row.getLong(2)), bound.toArray());
    }

    /** Returns one of the values. */
    static String value(String extra, int place) {
        var at = 0;
        for (var i = 0;; i++) {
            var colon = extra.indexOf(':', at);
            var end = colon + 1 + Integer.parseInt(extra.substring(at, colon));
            if (i == place) {
                return extra.substring(colon + 1, end);
            }
            at = end;
        }
    }
}
