package dev.postweg.store;

import java.sql.SQLException;
import java.util.List;

/**
 * The values that were taken out of the wide texts of a row.
 *
 * @param text
 *            one behind the other, each ended by a {@link Templates#HOLE}
 * @param terms
 *            what belongs behind each {@link Templates#TERM}
 */
record SplitValues(String text, List<Shared<String>> terms) {
    /** The text with the numbers of its terms; put together in a room that others use, too. */
    String numbered(EventTable.Numbers<String> numbers, StringBuilder numbered) throws SQLException {
        if (terms.isEmpty()) {
            return text;
        }
        numbered.setLength(0);
        var from = 0;
        for (var term : terms) {
            var end = text.indexOf(Templates.TERM, from) + 1;
            EventTable.id(numbers, term);
            numbered.append(text, from, end).append(term.digits());
            from = end;
        }
        return numbered.append(text, from, text.length()).toString();
    }
}
