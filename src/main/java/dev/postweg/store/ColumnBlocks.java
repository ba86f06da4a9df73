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

    /** Writes a block of texts. */
    static void write(Sql sql, int id, byte[] data) throws SQLException {
        write(sql, id, data, null, null);
    }

    /** Writes a block of numbers, with what SQL has to know to read them. */
    static void writeNumbers(Sql sql, int id, byte[] data) throws SQLException {
        write(sql, id, data, Packed.head(data), Packed.base(data));
    }

    private static void write(Sql sql, int id, byte[] data, Object head, Object base) throws SQLException {
        var put = sql.prepare("INSERT OR REPLACE INTO column_block (id, data, head, base) VALUES (?, ?, ?, ?)");
        put.setInt(1, id);
        put.setBytes(2, data);
        put.setObject(3, head);
        put.setObject(4, base);
        put.executeUpdate();
        sql.numbers().forget();
    }

    /** Makes room for what SQL has to know, in a workspace of version 7 to 10. */
    static void widen(Sql sql) {
        sql.execute("ALTER TABLE column_block ADD COLUMN head INTEGER");
        sql.execute("ALTER TABLE column_block ADD COLUMN base INTEGER");
    }

    /** Tells SQL what blocks of numbers begin with. */
    static void describe(Sql sql) {
        for (var column : Column.values()) {
            var ids = sql.ids("SELECT id FROM column_block WHERE id BETWEEN ? AND ?", column.block(0),
                    column.lastBlock());
            for (var id : ids) {
                var data = read(sql, id);
                sql.update("UPDATE column_block SET head = ?, base = ? WHERE id = ?", Packed.head(data),
                        Packed.base(data), id);
            }
        }
    }
}
