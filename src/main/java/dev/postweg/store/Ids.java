package dev.postweg.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Reads columns of numbers without boxing them. */
final class Ids {
    private static final int START = 1024;

    private Ids() {
    }

    static int[] read(ResultSet rows) throws SQLException {
        var ids = new int[START];
        var count = 0;
        while (rows.next()) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, count * 2);
            }
            ids[count++] = rows.getInt(1);
        }
        return Arrays.copyOf(ids, count);
    }
}
