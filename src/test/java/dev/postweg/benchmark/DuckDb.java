package dev.postweg.benchmark;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** Loads logs into a file of DuckDB, as one flat table of texts. */
final class DuckDb {
    private DuckDb() {
    }

    /**
     * Loads.
     *
     * @param arguments
     *            the new file, the folder of logs
     * @throws SQLException
     *             where DuckDB cannot
     */
    public static void main(String[] arguments) throws SQLException {
        var logs = Path.of(arguments[1]);
        var columns = Peers.columns(logs).stream().map(name -> "'" + name + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0]);
                var statement = connection.createStatement()) {
            statement.execute("SET preserve_insertion_order = false");
            statement.execute("CREATE TABLE log AS SELECT * FROM read_csv('" + logs + "/**/*.LOG', header = false,"
                    + " auto_detect = false, delim = ',', quote = '\"', escape = '\"', skip = " + Peers.HEAD
                    + ", columns = " + columns + ")");
            statement.execute("CHECKPOINT");
        }
    }
}
