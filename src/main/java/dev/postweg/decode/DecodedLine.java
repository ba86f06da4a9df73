package dev.postweg.decode;

import dev.postweg.model.Certainty;
import java.util.Objects;

/**
 * One line of a decoded field.
 *
 * @param depth
 *            level in the tree, 0 at the top
 * @param label
 *            what the value is, in the language that was asked for or as the log names it
 * @param value
 *            the part of the raw text; may be empty
 * @param meaning
 *            what it says, in words; may be empty
 * @param certainty
 *            how sure the meaning is
 */
public record DecodedLine(int depth, String label, String value, String meaning, Certainty certainty) {
    /** Checks that nothing is null. */
    public DecodedLine {
        Objects.requireNonNull(label);
        Objects.requireNonNull(value);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(certainty);
    }
}
