package dev.postweg.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values for its question marks, in order.
 *
 * @param sql
 *            the text; never holds a value of the user
 * @param values
 *            bound to its question marks
 */
record Clause(String sql, List<Object> values) {
    static final Clause ALWAYS = of("1");
    static final Clause NEVER = of("0");

    Clause {
        values = List.copyOf(values);
    }

    static Clause of(String sql, Object... values) {
        return new Clause(sql, List.of(values));
    }

    /** A condition that a column has one of some numbers. */
    static Clause among(String column, int... numbers) {
        return of(column + " IN (SELECT value FROM json_each(?))", Arrays.toString(numbers));
    }

    /** Puts this clause into a longer text in place of its {@code %s}. */
    Clause in(String text) {
        return new Clause(text.replace("%s", sql), values);
    }

    static Clause join(String operator, List<Clause> clauses) {
        var values = new ArrayList<>();
        clauses.forEach(clause -> values.addAll(clause.values));
        return new Clause(clauses.stream().map(Clause::sql).collect(Collectors.joining(operator, "(", ")")), values);
    }

    Clause and(Clause other) {
        return join(" AND ", List.of(this, other));
    }

    Object[] array() {
        return values.toArray();
    }
}
