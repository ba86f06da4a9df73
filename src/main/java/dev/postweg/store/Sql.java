package dev.postweg.store;

import dev.postweg.query.RegexSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.CoreStatement;

/** A connection to one workspace with its prepared statements. Not for two threads at once, but for {@link #cancel}. */
final class Sql implements AutoCloseable {
    private final Path file;
    private final Access access;
    private final SQLiteConnection connection;
    private final SqlFunctions functions = new SqlFunctions();
    private final RowNumbers numbers = new RowNumbers(this);
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private boolean reading;
    private int depth;
    private WorkspaceException failed;
    private volatile boolean cancelled;

    private Sql(Path file, Access access, SQLiteConnection connection) {
        this.file = file;
        this.access = access;
        this.connection = connection;
    }

    /** What a connection may do. */
    enum Access {
        READ, WRITE
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    /** Does something that may fail in SQLite. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    static Sql open(Path file, Access access) {
        var frozen = access == Access.READ && !(Files.isWritable(file) && Files.isWritable(file.getParent()));
        try {
            var sql = new Sql(file, access, Connections.open(file, access, frozen));
            if (access == Access.WRITE) {
                sql.prepareToWrite();
            }
            sql.functions.register(sql.connection, new WideTexts(sql), sql.numbers);
            EventView.attach(sql);
            if (access == Access.READ && !frozen) {
                // not read-only for SQLite, so that the last one to close it tidies up
                sql.execute("PRAGMA query_only = 1");
            }
            return sql;
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    private void prepareToWrite() {
        try {
            // in this order: a file that has a log has its size of pages, too
            execute("PRAGMA page_size = 8192");
            execute("PRAGMA journal_mode = WAL");
            execute("PRAGMA synchronous = NORMAL");
            // sorts for indexes
            execute("PRAGMA threads = 2");
            // a page that changes often is copied home less often
            execute("PRAGMA wal_autocheckpoint = 4000");
        } catch (WorkspaceException e) {
            try (this) {
                throw e;
            }
        }
    }

    Path file() {
        return file;
    }

    SqlFunctions functions() {
        return functions;
    }

    /** The packed numbers of rows, as this connection sees them now. */
    RowNumbers numbers() {
        return numbers;
    }

    <T> T run(Work<T> work) {
        depth++;
        try {
            return work.run();
        } catch (SQLException e) {
            // what failed within a function of a statement comes out of that statement as another failure
            failed = failed != null
                    ? failed
                    : functions.givenUp().map(search -> tooExpensive(search, e))
                            .orElseGet(() -> WorkspaceException.of(file, e));
            throw failed;
        } finally {
            if (--depth == 0 && failed != null) {
                forgetStatements(failed);
                failed = null;
            }
        }
    }

    private WorkspaceException tooExpensive(RegexSearch.TooExpensive search, Exception e) {
        return new WorkspaceException(file, WorkspaceException.Reason.TOO_EXPENSIVE, search.getMessage(), e);
    }

    // the driver leaves a statement that was cancelled, or failed in another way, in a state that cannot be used again;
    // one that still runs must not be closed
    private void forgetStatements(WorkspaceException cause) {
        for (var statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                cause.addSuppressed(e);
            }
        }
        statements.clear();
    }

    PreparedStatement prepare(String sql) throws SQLException {
        if (access == Access.READ && !reading) {
            // each statement by itself sees what others have written meanwhile
            numbers.forget();
        }
        var statement = statements.get(sql);
        if (statement == null || isSpent(statement)) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /** The driver gives up a statement that is stopped between two rows, and still calls it open. */
    private static boolean isSpent(PreparedStatement statement) throws SQLException {
        return statement.isClosed() || statement instanceof CoreStatement core && core.pointer.isClosed();
    }

    void execute(String sql) {
        // it may begin or end a transaction
        numbers.forget();
        run(() -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Runs a script whose statements end with a semicolon at the end of a line. */
    void script(String script) {
        statements(script).forEach(this::execute);
    }

    static Stream<String> statements(String script) {
        return Stream.of(script.split(";\\s*\\R")).filter(sql -> !sql.isBlank());
    }

    int update(String sql, Object... values) {
        return run(() -> bind(prepare(sql), values).executeUpdate());
    }

    <T> T first(String sql, T otherwise, Reading<T> reading, Object... values) {
        return run(() -> {
            try (var rows = bind(prepare(sql), values).executeQuery()) {
                return rows.next() ? reading.read(rows) : otherwise;
            }
        });
    }

    /** Visits rows without keeping them. */
    void each(String sql, Taking taking, Object... values) {
        run(() -> {
            try (var rows = bind(prepare(sql), values).executeQuery()) {
                while (rows.next()) {
                    taking.take(rows);
                }
            }
            return null;
        });
    }

    /**
     * Asks several questions of one state of the workspace. {@link #cancel} ends it, whether SQLite works or what looks
     * at {@link #check}.
     */
    <T> T reading(Supplier<T> questions) {
        if (reading) {
            return questions.get();
        }
        cancelled = false;
        execute("BEGIN");
        reading = true;
        try {
            return questions.get();
        } catch (RegexSearch.TooExpensive e) {
            throw tooExpensive(e, e);
        } finally {
            reading = false;
            end();
        }
    }

    private void end() {
        try {
            execute("ROLLBACK");
        } catch (WorkspaceException e) {
            if (e.reason() != WorkspaceException.Reason.CANCELLED) {
                throw e;
            }
            // cancelled too late for the questions, but not for this
            execute("ROLLBACK");
        }
    }

    /** Ends what runs within {@link #reading}, where it was cancelled. For any thread. */
    void check() {
        if (cancelled) {
            throw new WorkspaceException(file, WorkspaceException.Reason.CANCELLED, file + ": cancelled", null);
        }
    }

    /** Reads a column of numbers. */
    int[] ids(String sql, Object... values) {
        return run(() -> {
            try (var rows = bind(prepare(sql), values).executeQuery()) {
                return Ids.read(rows);
            }
        });
    }

    /** Returns the number that follows the highest of a table. */
    int nextId(String table) {
        return first("SELECT coalesce(max(id), 0) + 1 FROM " + table, 0, row -> row.getInt(1));
    }

    <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        return run(() -> {
            var list = new ArrayList<T>();
            try (var rows = bind(prepare(sql), values).executeQuery()) {
                while (rows.next()) {
                    list.add(reading.read(rows));
                }
            }
            return list;
        });
    }

    static PreparedStatement bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Stops what runs on this connection; may be called from any thread. */
    void cancel() {
        cancelled = true;
        try {
            if (!connection.isClosed()) {
                connection.getDatabase().interrupt();
            }
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    @Override
    public void close() {
        run(() -> {
            connection.close();
            return null;
        });
    }
}
