package dev.postweg.store;

import dev.postweg.store.Column.Odd;
import dev.postweg.store.Column.Rows;
import java.nio.ByteBuffer;
import java.sql.SQLException;

/**
 * Writes the packed columns in the same transaction as the rows, so that the two never disagree. A block that is not
 * full yet is kept in memory and written anew with each commit.
 */
final class ColumnWriter {
    private static final String CHANGED = "INSERT OR REPLACE INTO column_change (what, block, generation)"
            + " SELECT ?, ?, coalesce(max(generation), 0) + 1 FROM column_change";
    private static final Column[] ORDER = {Column.TIME, Column.PART, Column.LINE, Column.ROUTE, Column.ENVELOPE,
            Column.INTERNAL_MESSAGE_ID, Column.RECIPIENTS, Column.RELATED, Column.TOTAL_BYTES, Column.RECIPIENT_COUNT,
            Column.ORIGINAL_CLIENT_IP, Column.RETURN_PATH, Column.FORM};
    private static final int LOG_ID = ORDER.length + 2;
    private static final int REFERENCE = LOG_ID + 1;
    private static final String JOINED = "joined";

    private final Sql sql;
    private final ColumnTail events;
    private final ColumnTail envelopes;
    private final TextTail references;

    ColumnWriter(Sql sql) {
        this.sql = sql;
        this.events = new ColumnTail(sql, Rows.EVENTS);
        this.envelopes = new ColumnTail(sql, Rows.ENVELOPES);
        this.references = new TextTail(sql);
    }

    /** Begins the row of an event; what is not set is empty. */
    void begin(int event) throws SQLException {
        empty(event);
        events.set(Column.ODD, 0);
    }

    /** Sets a number of the event. */
    void set(Column column, long value) {
        if (value < Packed.LIMIT && value > -Packed.LIMIT) {
            events.set(column, value);
        } else {
            odd(Odd.valueOf(column.name()));
        }
    }

    /** Says something of the event that no number says. */
    void odd(Odd odd) {
        events.set(Column.ODD, events.get(Column.ODD) | odd.bit());
    }

    /** Adds an event whose values stand in an array from a place on, in the order of their table. */
    void event(Object[] values, int at) throws SQLException {
        begin((int) values[at]);
        for (var i = 0; i < ORDER.length; i++) {
            switch (values[at + 1 + i]) {
                case null -> {
                    // stays empty
                }
                case Number number -> set(ORDER[i], number.longValue());
                default -> odd(Odd.valueOf(ORDER[i].name()));
            }
        }
        switch (values[at + LOG_ID]) {
            case null -> {
                // stays empty
            }
            case byte[] guid -> logId(guid);
            default -> odd(Odd.LOG_ID);
        }
        if (values[at + REFERENCE] instanceof String text) {
            reference(text);
        }
    }

    /** Sets the log-id of the event, where it is a GUID. */
    void logId(byte[] guid) {
        var bytes = ByteBuffer.wrap(guid);
        for (var i = 0; i < Column.LOG_IDS.size(); i++) {
            events.set(Column.LOG_IDS.get(i), Integer.toUnsignedLong(bytes.getInt()));
        }
    }

    /** Sets the reference of the event. */
    void reference(String text) {
        odd(Odd.REFERENCE);
        references.set(text);
    }

    private void empty(int event) throws SQLException {
        events.begin(event);
        references.begin(event);
    }

    /** Adds an envelope. */
    void envelope(int id, Integer sender) throws SQLException {
        envelopes.begin(id);
        if (sender != null) {
            envelopes.set(Column.SENDER_ADDRESS, sender);
        }
    }

    /** Empties the rows of events that are taken back. */
    void takeBack(int... ids) {
        sql.run(() -> {
            for (var id : ids) {
                empty(id);
            }
            return null;
        });
    }

    /** Writes what is not written yet; belongs before each commit. */
    void flush() {
        sql.run(() -> {
            events.flush();
            references.flush();
            envelopes.flush();
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
