package dev.postweg.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One question, as a filter of Postweg and as SQL over a flat table.
 *
 * @param name
 *            in words
 * @param goalMs
 *            what Postweg allows itself
 * @param own
 *            asks Postweg
 * @param sql
 *            asks the peers, one statement after another
 */
record Question(String name, int goalMs, Runnable own, List<String> sql) {
    /** Asks a peer and reads all of the answer. */
    void ask(Connection connection) {
        try (var statement = connection.createStatement()) {
            for (var one : sql) {
                try (var rows = statement.executeQuery(one)) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (var column = 1; column <= columns; column++) {
                            rows.getString(column);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
