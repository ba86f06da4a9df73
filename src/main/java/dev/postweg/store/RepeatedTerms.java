package dev.postweg.store;

import java.sql.SQLException;

/**
 * Puts the number of a term in place of a GUID in the values of a row. Databases, mailboxes and tenants come back all
 * the time; a GUID that is met for the first time stands as it is, as most such GUIDs never come back.
 */
final class RepeatedTerms {
    private static final int CAPACITY = 100_000;
    private static final Integer ONCE = 0;

    private final Dictionary terms;
    private final GenerationCache<String, Integer> met = new GenerationCache<>(CAPACITY);

    RepeatedTerms(Dictionary terms) {
        this.terms = terms;
    }

    String number(String values) throws SQLException {
        var mark = values.indexOf(Templates.TERM);
        if (mark < 0) {
            return values;
        }
        var text = new StringBuilder(values.length());
        var from = 0;
        for (; mark >= 0; mark = values.indexOf(Templates.TERM, from)) {
            var end = values.indexOf(Templates.HOLE, mark);
            text.append(values, from, mark);
            var term = values.substring(mark + 1, end);
            var number = met(term);
            text.append(number == null ? term : Templates.TERM + number.toString());
            from = end;
        }
        return text.append(values, from, values.length()).toString();
    }

    private Integer met(String term) throws SQLException {
        var number = met.get(term);
        if (number == null) {
            met.put(term, ONCE);
            return null;
        }
        if (number.equals(ONCE)) {
            number = terms.id(term);
            met.put(term, number);
        }
        return number;
    }
}
