package dev.postweg.model;

import java.util.List;

/**
 * What became of one recipient of a mail.
 *
 * @param address
 *            as in the log
 * @param outcome
 *            what became of it
 * @param status
 *            the raw recipient-status that decided; empty where there is none
 * @param via
 *            the groups or redirecting addresses that led here, nearest first; empty for one whom the sender named
 * @param time
 *            when it was decided, in ms since 1970, UTC
 */
public record RecipientSummary(String address, Outcome outcome, String status, List<String> via, long time) {
    /** Copies the list. */
    public RecipientSummary {
        via = List.copyOf(via);
    }
}
