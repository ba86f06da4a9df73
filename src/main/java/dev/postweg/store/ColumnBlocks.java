package dev.postweg.store;

import java.sql.SQLException;

/** Reads and writes single blocks of packed columns by their number in the workspace. */
final class ColumnBlocks {
    private ColumnBlocks() {
    }

    /** Returns a block, null where it was never written. */
    static byte[] read(Sql sql, int id) {
        return sql.first("SELECT data FROM column_block WHERE id = ?", null, row -> row.getBytes(1), id);
    }

    static void write(Sql sql, int id, byte[] data) throws SQLException {
        var put = sql.prepare("INSERT OR REPLACE INTO column_block (id, data) VALUES (?, ?)");
        put.setInt(1, id);
        put.setBytes(2, data);
        put.executeUpdate();
        sql.numbers().forget();
    }
}
