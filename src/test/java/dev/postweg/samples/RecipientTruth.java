package dev.postweg.samples;

import dev.postweg.model.Outcome;
import java.util.List;
import java.util.Set;

/**
 * What is true of one recipient, and what the loaded rows can tell of it.
 *
 * @param address
 *            the recipient
 * @param outcome
 *            what really became of it
 * @param acceptable
 *            what may be said from the loaded rows: the outcome alone where a deciding row is loaded, otherwise
 *            {@code unknown} and whatever the remaining rows suggest in good faith
 * @param visible
 *            whether a loaded row of the mail names it
 * @param via
 *            groups or earlier addresses that led to it, as far as loaded rows tell
 * @param path
 *            its services, from the first to the last, which is the mailbox's where a mailbox refused the mail; where
 *            rows of a service between are lost, those that are loaded need not be joinable
 */
public record RecipientTruth(String address, Outcome outcome, Set<Outcome> acceptable, boolean visible,
        Set<String> via, List<Stop> path) {
    /** Copies the collections. */
    public RecipientTruth {
        acceptable = Set.copyOf(acceptable);
        via = Set.copyOf(via);
        path = List.copyOf(path);
    }
}
