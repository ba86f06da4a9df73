package dev.postweg.model;

import java.util.Objects;

/**
 * Why Postweg says something: one fact of one event.
 *
 * @param claim
 *            what is said, as a stable key such as {@code channel=smtp-anonymous} or {@code edge=internal-id}
 * @param event
 *            id of the deciding event in its workspace; 0 where no single event decided
 * @param field
 *            name of the deciding field, as in the log; empty where several did
 * @param text
 *            the raw text that decided, or a short reason in English
 * @param certainty
 *            whether this proves the claim
 */
public record Evidence(String claim, long event, String field, String text, Certainty certainty) {
    /** Checks that nothing is null. */
    public Evidence {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(field);
        Objects.requireNonNull(text);
        Objects.requireNonNull(certainty);
    }
}
