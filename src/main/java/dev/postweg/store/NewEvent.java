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

    private static final long[] NONE = Packed.gaps(Column.ODD.ordinal() + 1);

    private final Header header;
    private final List<Link> links;
    /** By column; those that only the writer knows are missing. */
    private final long[] numbers = NONE.clone();
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
        this.header = header;
        this.links = links;
        set(Column.LINE, line);
        set(Column.TIME, time);
        set(Column.ODD, 0);
    }

    void set(Column column, long number) {
        numbers[column.ordinal()] = number;
    }

    /** Puts the number of a value, where there is one. */
    void set(Column column, Integer number) {
        if (number != null) {
            set(column, number.longValue());
        }
    }

    void odd(Column.Odd odd) {
        numbers[Column.ODD.ordinal()] |= odd.bit();
    }

    /** The numbers of the row by column, gaps among them. */
    long[] numbers() {
        return numbers;
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
        return numbers[Column.LINE.ordinal()];
    }

    /**
     * Returns when the row was written.
     *
     * @return ms since 1970, UTC
     */
    public long time() {
        return numbers[Column.TIME.ordinal()];
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
