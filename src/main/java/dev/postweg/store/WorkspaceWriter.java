package dev.postweg.store;

import dev.postweg.model.Header;
import dev.postweg.model.Process;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an import into a workspace, in batches: what is committed survives a crash, and the position in the file is
 * committed with its rows, so that the next import goes on there. For one thread; after a {@link WorkspaceException} it
 * can only be closed.
 */
public final class WorkspaceWriter implements AutoCloseable {
    private final Sql sql;
    private final EventTable events;
    private final Coverage coverage = new Coverage();
    private final Map<PartKey, Integer> parts = new HashMap<>();
    private final Map<Integer, PartKey> partKeys = new HashMap<>();
    private Open state = Open.NO_BATCH;

    WorkspaceWriter(Sql sql) {
        this.sql = sql;
        this.events = new EventTable(sql);
    }

    private enum Open {
        NO_BATCH, BATCH
    }

    private record PartKey(int file, String server, Process process, Header header) {
    }

    /**
     * Returns how far earlier imports came in a file.
     *
     * @param path
     *            as it is found in this import
     * @return its progress, or nothing for a new file
     */
    public Optional<FileProgress> progress(String path) {
        return sql.first("SELECT id, state, size, modified, position, line, fields FROM file WHERE path = ?",
                Optional.empty(),
                row -> Optional.of(new FileProgress(row.getInt(1), FileRow.State.valueOf(row.getString(2)),
                        row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getString(7))),
                path);
    }

    /**
     * Finds a file that was read to its end under another name.
     *
     * @param fingerprint
     *            of its beginning
     * @param size
     *            in bytes
     * @return the other file's path, or nothing
     */
    public Optional<String> copyOf(String fingerprint, long size) {
        return sql.first("SELECT path FROM file WHERE fingerprint = ? AND size = ? AND state = 'DONE'",
                Optional.empty(), row -> Optional.of(row.getString(1)), fingerprint, size);
    }

    /**
     * Writes down a file that the import begins, goes on with, or skips.
     *
     * @param file
     *            what is known of it
     * @param fingerprint
     *            of its beginning; empty for skipped ones
     * @param modified
     *            last change in ms since 1970, UTC
     * @return its number
     */
    public int file(FileRow file, String fingerprint, long modified) {
        begin();
        sql.update("INSERT INTO file (path, state, reason, server, process, size, modified, fingerprint, duplicates)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (path) DO UPDATE SET state = excluded.state,"
                + " reason = excluded.reason, server = excluded.server, process = excluded.process,"
                + " size = excluded.size, modified = excluded.modified, fingerprint = excluded.fingerprint",
                file.path(), file.state().name(), file.reason(), file.server(), file.process().prefix(), file.size(),
                modified, fingerprint);
        return progress(file.path()).orElseThrow().id();
    }

    /**
     * Notes that a file repeats rows which are there already.
     *
     * @param file
     *            number of the file
     * @param rows
     *            number of repeated rows
     */
    public void duplicates(int file, long rows) {
        begin();
        sql.update("UPDATE file SET duplicates = ? WHERE id = ?", rows, file);
    }

    /**
     * Notes how many rows another file holds.
     *
     * @param path
     *            of the other file
     * @return its number of events
     */
    public long eventsOf(String path) {
        return sql.first("SELECT events FROM file WHERE path = ?", 0L, row -> row.getLong(1), path);
    }

    /**
     * Names the rows that follow: those of one file with one server, process and header.
     *
     * @param file
     *            number of the file
     * @param server
     *            empty where unknown
     * @param process
     *            the service
     * @param header
     *            the columns
     * @return the number of the part
     */
    public int part(int file, String server, Process process, Header header) {
        var key = new PartKey(file, server, process, header);
        return parts.computeIfAbsent(key, _ -> {
            var id = findPart(key);
            partKeys.put(id, key);
            return id;
        });
    }

    private int findPart(PartKey key) {
        begin();
        var fields = key.header.toString();
        var prefix = key.process.prefix();
        var found = sql.first("SELECT id FROM part WHERE file = ? AND server = ? AND process = ? AND fields = ?", 0,
                row -> row.getInt(1), key.file, key.server, prefix, fields);
        if (found > 0) {
            return found;
        }
        sql.update("INSERT INTO part (file, server, process, fields) VALUES (?, ?, ?, ?)", key.file, key.server,
                prefix, fields);
        return sql.first("SELECT max(id) FROM part", 0, row -> row.getInt(1));
    }

    /**
     * Adds a row.
     *
     * @param event
     *            of a part that {@link #part} named
     */
    public void add(NewEvent event) {
        begin();
        var part = partKeys.get(event.part());
        sql.run(() -> {
            events.add(event, part.server);
            return null;
        });
        coverage.count(part.server, part.process, event.time());
    }

    /**
     * Keeps a line that could not be read.
     *
     * @param file
     *            number of the file
     * @param problem
     *            line and reason
     */
    public void add(int file, ProblemRow problem) {
        begin();
        sql.update("INSERT INTO problem (file, line, kind, detail, text) VALUES (?, ?, ?, ?, ?)", file,
                problem.origin().line(), problem.kind(), problem.detail(), problem.text());
    }

    /**
     * Takes back the rows and problems of a file from a line on, because the file has grown there.
     *
     * @param file
     *            number of the file
     * @param line
     *            first line to take back
     */
    public void takeBack(int file, long line) {
        begin();
        sql.update("INSERT OR IGNORE INTO stale SELECT envelope FROM event WHERE line >= ? AND part IN"
                + " (SELECT id FROM part WHERE file = ?)", line, file);
        sql.update("DELETE FROM detail WHERE id IN (SELECT id FROM event WHERE line >= ? AND part IN"
                + " (SELECT id FROM part WHERE file = ?))", line, file);
        var gone = sql.update("DELETE FROM event WHERE line >= ? AND part IN (SELECT id FROM part WHERE file = ?)",
                line, file);
        var problems = sql.update("DELETE FROM problem WHERE line >= ? AND file = ?", line, file);
        sql.update("UPDATE file SET events = events - ?, problems = problems - ? WHERE id = ?", gone, problems, file);
    }

    /**
     * Ends a batch: its rows and the place to go on are safe together.
     *
     * @param file
     *            number of the file
     * @param at
     *            state, position, line and columns to go on with
     * @param newEvents
     *            rows added since the last batch
     * @param newProblems
     *            problems added since the last batch
     */
    public void commit(int file, FileProgress at, long newEvents, long newProblems) {
        begin();
        sql.update("UPDATE file SET state = ?, position = ?, line = ?, fields = ?, events = events + ?,"
                + " problems = problems + ? WHERE id = ?", at.state().name(), at.position(), at.line(), at.fields(),
                newEvents, newProblems, file);
        commit();
    }

    /** Ends the batch, if there is one. */
    public void commit() {
        if (state == Open.BATCH) {
            sql.run(() -> {
                events.flush();
                return null;
            });
            coverage.flush(sql);
            sql.execute("COMMIT");
            state = Open.NO_BATCH;
        }
    }

    private void begin() {
        if (state == Open.NO_BATCH) {
            sql.execute("BEGIN IMMEDIATE");
            state = Open.BATCH;
        }
    }

    /**
     * Joins the new rows to messages.
     *
     * @return the joiner, which works on this writer's connection
     */
    public MessageWriter messages() {
        commit();
        Schema.index(sql);
        return new MessageWriter(sql, events.terms());
    }

    @Override
    public void close() {
        sql.close();
    }
}
