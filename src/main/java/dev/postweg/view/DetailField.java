package dev.postweg.view;

import dev.postweg.decode.DecodedLine;
import dev.postweg.query.Filter;
import java.util.List;
import java.util.Optional;

/**
 * A field in the details.
 *
 * @param name
 *            as the log has it
 * @param title
 *            in the user's language
 * @param raw
 *            as it stands in the log, or as the workspace says it
 * @param shown
 *            the value as people read it; the raw text where there is no better
 * @param lines
 *            its parts in words
 * @param filter
 *            finds all rows with this value
 */
record DetailField(String name, String title, String raw, String shown, List<DecodedLine> lines,
        Optional<Filter> filter) {
    DetailField {
        lines = List.copyOf(lines);
    }

    boolean empty() {
        return raw.isEmpty();
    }
}
