package dev.postweg.decode;

import dev.postweg.model.Certainty;
import java.util.Objects;

/**
 * What a code means in words.
 *
 * @param text
 *            words in the language that was asked for; the code itself where Postweg has no words
 * @param certainty
 *            whether a document or independent logs prove it
 */
public record Reading(String text, Certainty certainty) {
    /** Checks that nothing is null. */
    public Reading {
        Objects.requireNonNull(text);
        Objects.requireNonNull(certainty);
    }
}
