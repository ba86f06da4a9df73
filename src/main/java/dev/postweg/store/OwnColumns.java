package dev.postweg.store;

import dev.postweg.model.LogField;
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

    /** Counts the values of one column in all rows that have it; texts that differ in case alone are one value. */
    static List<ValueCount> values(Sql sql, String name, String containing, int limit) {
        return sql.list("SELECT min(value), count(*) AS n FROM (SELECT own_column(p.fields, x.extra, ?1)"
                + " COLLATE NOCASE AS value FROM part p JOIN event x ON x.part = p.id"
                + " WHERE has_column(p.fields, ?1)) WHERE value <> '' AND (?2 = '' OR instr(lower(value), lower(?2)))"
                + " GROUP BY value COLLATE NOCASE ORDER BY n DESC, value LIMIT ?3",
                row -> new ValueCount(row.getString(1), row.getLong(2)), name, containing, limit);
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
