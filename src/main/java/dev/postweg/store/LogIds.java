package dev.postweg.store;

import java.sql.SQLException;
import java.util.Arrays;

/**
 * The log-ids that are GUIDs, apart from the rows: {@link #ROWS} rows in a block, sixteen bytes each, zeros where a row
 * has none. This is the block that is being filled.
 */
final class LogIds {
    /** Rows in a block, which fills a page. */
    static final int ROWS = 500;

    /** The log-id of {@code event e}: the text of one that is no GUID, or sixteen bytes, zeros where there is none. */
    static final String OF_EVENT = "coalesce(e.log_id, (SELECT substr(data, 1 + e.id % " + ROWS + " * " + Guids.BYTES
            + ", " + Guids.BYTES + ") FROM log_id WHERE block = e.id / " + ROWS + "))";

    private static final int NOWHERE = -1;

    private final Sql sql;
    private byte[] data = new byte[ROWS * Guids.BYTES];
    private int block = NOWHERE;
    private State state = State.WRITTEN;

    private enum State {
        WRITTEN, CHANGED
    }

    LogIds(Sql sql) {
        this.sql = sql;
    }

    /** Returns the text of sixteen bytes, null where they are all zero. */
    static String text(byte... guid) {
        return Guids.isZero(guid, 0) ? null : Guids.text(guid);
    }

    /** Takes those out of the rows of a workspace that has them there. */
    static void move(Sql sql) {
        var ids = new LogIds(sql);
        sql.each("SELECT id, log_id FROM event WHERE typeof(log_id) = 'blob' ORDER BY id",
                row -> ids.put(row.getInt(1), row.getBytes(2)));
        sql.run(() -> {
            ids.flush();
            return null;
        });
        sql.execute("UPDATE event SET log_id = CASE WHEN log_id = zeroblob(" + Guids.BYTES + ") THEN '" + Guids.ZERO
                + "' END WHERE typeof(log_id) = 'blob'");
    }

    /** Puts the bytes of a log-id to its row; null for a row that has none, or one that is no GUID. */
    void put(int id, byte[] guid) throws SQLException {
        if (id / ROWS != block) {
            flush();
            load(id / ROWS);
        }
        var at = id % ROWS * Guids.BYTES;
        if (guid != null) {
            System.arraycopy(guid, 0, data, at, Guids.BYTES);
            state = State.CHANGED;
        } else if (!Guids.isZero(data, at)) {
            Arrays.fill(data, at, at + Guids.BYTES, (byte) 0);
            state = State.CHANGED;
        }
    }

    private void load(int number) {
        block = number;
        data = sql.first("SELECT data FROM log_id WHERE block = ?", new byte[ROWS * Guids.BYTES],
                row -> row.getBytes(1), number);
    }

    /** Writes the block, where it was changed. */
    void flush() throws SQLException {
        if (state == State.CHANGED) {
            var put = sql.prepare("INSERT OR REPLACE INTO log_id (block, data) VALUES (?, ?)");
            put.setInt(1, block);
            put.setBytes(2, data);
            put.executeUpdate();
            state = State.WRITTEN;
        }
    }
}
