package dev.postweg.decode;

import dev.postweg.model.LogField;
import java.util.List;

/**
 * A field with what Postweg makes of it.
 *
 * @param field
 *            which field
 * @param raw
 *            the text as it stands in the log
 * @param lines
 *            its parts in words, a tree by depth, in the order of the text
 */
public record DecodedField(LogField field, String raw, List<DecodedLine> lines) {
    /** Copies the list. */
    public DecodedField {
        lines = List.copyOf(lines);
    }
}
