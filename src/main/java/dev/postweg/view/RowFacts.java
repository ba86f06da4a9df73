package dev.postweg.view;

import java.util.List;

/**
 * What the context menu needs of a row, whatever the list.
 *
 * @param message
 *            number of the mail in the workspace; 0 where there is none yet
 * @param time
 *            in ms since 1970, UTC
 * @param sender
 *            empty where there is none
 * @param recipients
 *            in order
 * @param clientIp
 *            empty where the log does not tell
 * @param messageId
 *            with its brackets; empty where there is none
 */
record RowFacts(long message, long time, String sender, List<String> recipients, String clientIp, String messageId) {
    RowFacts {
        recipients = List.copyOf(recipients);
    }
}
