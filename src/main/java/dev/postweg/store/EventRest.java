package dev.postweg.store;

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

    /** What a row has of it; null where it has nothing. */
    static EventRest of(String logId, String rawTime, String extra, Object internalMessageId, Object totalBytes,
            Object recipientCount) {
        var texts = logId != null || rawTime != null || extra != null;
        return texts || internalMessageId != null || totalBytes != null || recipientCount != null
                ? new EventRest(logId, rawTime, extra, internalMessageId, totalBytes, recipientCount)
                : null;
    }

    Object[] row(int id) {
        return new Object[]{id, logId, rawTime, extra, internalMessageId, totalBytes, recipientCount};
    }
}
