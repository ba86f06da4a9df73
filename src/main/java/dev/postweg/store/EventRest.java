package dev.postweg.store;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What few rows have, in the order of its table; null for what a row does not have.
 *
 * @param logId
 *            the log-id where it is no GUID
 * @param rawTime
 *            the time where it has another form than Exchange's
 * @param extra
 *            columns that Postweg does not know
 * @param internalMessageId
 *            where it is there, but not as a number that a packed column holds
 * @param totalBytes
 *            likewise
 * @param recipientCount
 *            likewise
 */
record EventRest(String logId, String rawTime, String extra, Object internalMessageId, Object totalBytes,
        Object recipientCount) {
    /** How many columns its table has. */
    static final int COLUMNS = 7;

    boolean isEmpty() {
        return Stream.of(logId, rawTime, extra, internalMessageId, totalBytes, recipientCount)
                .allMatch(Objects::isNull);
    }

    Object[] row(int id) {
        return new Object[]{id, logId, rawTime, extra, internalMessageId, totalBytes, recipientCount};
    }
}
