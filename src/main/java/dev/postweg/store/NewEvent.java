package dev.postweg.store;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.List;

/**
 * A row to be written, as {@link EventMaker} makes it ready. It holds what the workspace will hold, not what was read:
 * rows wait for the writer, and what waits has to be kept in memory.
 */
public final class NewEvent {
    /** The fields that a row shares with many others. */
    public static final List<LogField> ROUTE = Routes.FIELDS;

    /** The fields that a row shares with its mail. */
    public static final List<LogField> MAIL = List.of(LogField.NETWORK_MESSAGE_ID, LogField.MESSAGE_ID,
            LogField.MESSAGE_SUBJECT, LogField.SENDER_ADDRESS);

    private final long line;
    private final long time;
    private final Header header;
    private final List<Link> links;
    /** The sum of the {@link Column.Odd} things about the row. */
    private int odd;
    /** {@link Packed#NONE} where it is no number that can be packed, as the next ones. */
    long internalMessageId;
    long totalBytes;
    long recipientCount;
    Shared<Routes.Key> route;
    Shared<Envelopes.Key> envelope;
    /** Null, as the following ones, where the row has none. */
    Shared<String> recipients;
    Shared<String> related;
    Shared<String> originalClientIp;
    Shared<String> returnPath;
    /** The templates of the wide texts, in the order of {@link FormTable#FIELDS}. */
    Shared<List<String>> form;
    /** The log-id where it is a GUID, null for any other. */
    byte[] logId;
    /** The values that the templates take. */
    SplitValues texts;
    /** Null where there is none. */
    String reference;
    /** What few rows have; null for all others. */
    EventRest rest;

    NewEvent(long line, long time, Header header, List<Link> links) {
        this.line = line;
        this.time = time;
        this.header = header;
        this.links = links;
    }

    void odd(Column.Odd what) {
        odd |= what.bit();
    }

    int odd() {
        return odd;
    }

    /**
     * Returns what it shares with many others.
     *
     * @return the values of {@link #ROUTE}
     */
    public List<String> route() {
        return route.value().values();
    }

    /**
     * Returns what it shares with its mail.
     *
     * @return the values of {@link #MAIL}
     */
    public String[] mail() {
        var key = envelope.value();
        return new String[]{key.networkMessageId(), key.messageId(), key.subject(), key.sender()};
    }

    /**
     * Returns the columns of the row.
     *
     * @return the header that it stands under
     */
    public Header header() {
        return header;
    }

    /**
     * Returns where the row begins.
     *
     * @return its first line
     */
    public long line() {
        return line;
    }

    /**
     * Returns when the row was written.
     *
     * @return ms since 1970, UTC
     */
    public long time() {
        return time;
    }

    /**
     * Returns what ties the envelope of the row to others.
     *
     * @return its ties
     */
    public List<Link> links() {
        return links;
    }
}
