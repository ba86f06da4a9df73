package dev.postweg.store;

import dev.postweg.store.Column.Rows;
import java.sql.SQLException;

/**
 * Writes the packed columns in the same transaction as the rows, so that the two never disagree. A block that is not
 * full yet is kept in memory and written anew with each commit.
 */
final class ColumnWriter {
    private static final String CHANGED = "INSERT OR REPLACE INTO column_change (what, block, generation)"
            + " SELECT ?, ?, coalesce(max(generation), 0) + 1 FROM column_change";
    private static final String JOINED = "joined";

    private final Sql sql;
    private final ColumnTail events;
    private final ColumnTail envelopes;
    private final LogIds logIds;
    private final TextTail references;
    private final TextTail networkIds;
    private final TextTail messageIds;
    private final TextTail subjects;

    ColumnWriter(Sql sql) {
        this.sql = sql;
        this.events = new ColumnTail(sql, Rows.EVENTS);
        this.envelopes = new ColumnTail(sql, Rows.ENVELOPES);
        this.logIds = new LogIds(sql);
        this.references = new TextTail(sql, TextColumn.REFERENCE);
        this.networkIds = new TextTail(sql, TextColumn.NETWORK_MESSAGE_ID);
        this.messageIds = new TextTail(sql, TextColumn.MESSAGE_ID);
        this.subjects = new TextTail(sql, TextColumn.MESSAGE_SUBJECT);
    }

    /** Room for the numbers of an event, by column: nothing is there, and nothing odd. */
    static long[] emptyEvent() {
        var numbers = Packed.gaps(Column.ODD.ordinal() + 1);
        numbers[Column.ODD.ordinal()] = 0;
        return numbers;
    }

    /** Adds an event: its numbers by column, and, null where it has none, its reference and the GUID of its log-id. */
    void event(int id, long[] numbers, String reference, byte[] logId) throws SQLException {
        events.put(id, numbers);
        logIds.put(id, logId);
        references.begin(id);
        if (reference != null) {
            references.set(reference);
        }
    }

    /** Adds an envelope, with texts as its table has them; null where there is none. */
    void envelope(int id, String networkId, String messageId, String subject, Integer sender) throws SQLException {
        envelopes.begin(id);
        if (sender != null) {
            envelopes.set(Column.SENDER_ADDRESS, sender);
        }
        var guid = networkId == null ? null : Guids.bytes(networkId);
        if (guid != null) {
            Guids.set(envelopes, Column.NETWORK_IDS, guid);
        }
        text(networkIds, id, guid == null ? networkId : null);
        text(messageIds, id, messageId);
        text(subjects, id, subject);
    }

    private static void text(TextTail tail, int id, String text) throws SQLException {
        tail.begin(id);
        if (text != null) {
            tail.set(text);
        }
    }

    /** Empties the rows of events that are taken back. */
    void takeBack(int... ids) {
        sql.run(() -> {
            for (var id : ids) {
                events.begin(id);
                references.begin(id);
                logIds.put(id, null);
            }
            return null;
        });
    }

    /** Writes what is not written yet; belongs before each commit. */
    void flush() {
        sql.run(() -> {
            events.flush();
            logIds.flush();
            references.flush();
            envelopes.flush();
            networkIds.flush();
            messageIds.flush();
            subjects.flush();
            return null;
        });
    }

    /** Tells readers that a block is another one now. */
    static void changed(Sql sql, Rows rows, int block) {
        sql.update(CHANGED, rows.id(), block);
    }

    /** Tells readers that envelopes belong to other mails now. */
    static void joined(Sql sql) {
        sql.update(CHANGED, JOINED, 0);
    }
}
