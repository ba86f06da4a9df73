package dev.postweg.store;

import dev.postweg.model.Header;
import dev.postweg.model.Process;
import java.util.List;

/**
 * Writes an import into a workspace, in batches: what is committed survives a crash, and the position in the file is
 * committed with its rows, so that the next import goes on there. For one thread; after a {@link WorkspaceException} it
 * can only be closed.
 */
public final class WorkspaceWriter implements AutoCloseable {
    private final Sql sql;
    private final WriterLock lock;
    private final EventTable events;
    private final FileTable files;
    private final MessageRows messages;
    private final Coverage coverage = new Coverage();
    private final Tally tally = new Tally();
    private final PartTable parts;
    private final Checkpoints checkpoints;
    private Batch batch = Batch.CLOSED;

    WorkspaceWriter(Sql sql, WriterLock lock) {
        this.sql = sql;
        this.lock = lock;
        this.events = new EventTable(sql);
        this.files = new FileTable(sql);
        this.messages = new MessageRows(sql, events.terms());
        this.parts = new PartTable(sql);
        this.checkpoints = new Checkpoints(sql);
    }

    private enum Batch {
        CLOSED, OPEN
    }

    /**
     * Lists the files that earlier imports met.
     *
     * @return how far they came in each, the first met first
     */
    public List<FileProgress> files() {
        return files.progress();
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
        return files.put(file, fingerprint, modified);
    }

    /**
     * Notes that a file cannot be read any further; its rows stay.
     *
     * @param file
     *            number of the file
     * @param reason
     *            why
     */
    public void stopped(int file, String reason) {
        begin();
        files.stopped(file, reason);
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
        files.duplicates(file, rows);
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
        return parts.known(file, server, process, header).orElseGet(() -> {
            begin();
            return parts.put(file, server, process, header);
        });
    }

    /**
     * Adds a row.
     *
     * @param number
     *            of its part, from {@link #part}
     * @param event
     *            the row
     * @return where it was written
     */
    public Stored add(int number, NewEvent event) {
        begin();
        var part = parts.of(number);
        coverage.count(part.server(), part.process(), event.time());
        tally.count(event.time(), event.route.value().kind());
        return sql.run(() -> events.add(event, number));
    }

    /**
     * Returns the number of the last envelope so far: envelopes with a higher one are new.
     *
     * @return its number, 0 where there is none
     */
    public int lastEnvelope() {
        return events.envelopes().first() - 1;
    }

    /**
     * Writes the row of a message while rows are still added, so that it need not be read back. A row that follows, or
     * an envelope that turns out to belong to it, has it made anew.
     *
     * @param message
     *            the lowest of its envelopes
     * @param envelopes
     *            all that are known, none of which stood here before this import
     * @param made
     *            what the message is
     */
    public void put(int message, int[] envelopes, NewMessage made) {
        begin();
        sql.run(() -> {
            messages.insert(message, made);
            events.envelopes().settle(message, envelopes);
            return null;
        });
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
     * @return how many rows went
     */
    public int takeBack(int file, long line) {
        begin();
        flush();
        return files.takeBack(file, line, events.columns());
    }

    /**
     * Writes down a fact about the workspace.
     *
     * @param key
     *            its name
     * @param value
     *            its value; empty to forget it
     */
    public void fact(String key, String value) {
        begin();
        if (value.isEmpty()) {
            sql.update("DELETE FROM meta WHERE key = ?", key);
        } else {
            sql.update("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, value);
        }
    }

    /**
     * Returns a fact about the workspace.
     *
     * @param key
     *            its name
     * @return its value; empty where there is none
     */
    public String fact(String key) {
        return sql.first("SELECT value FROM meta WHERE key = ?", "", row -> row.getString(1), key);
    }

    /** Has all messages made anew, because a fact changed that they all depend on. */
    public void spoilMessages() {
        begin();
        sql.execute("INSERT OR IGNORE INTO stale SELECT id FROM envelope");
    }

    /**
     * Writes down how far a file is read; becomes safe together with its rows.
     *
     * @param file
     *            number of the file
     * @param at
     *            where to go on
     * @param newEvents
     *            rows added since the last time
     * @param newProblems
     *            problems added since the last time
     */
    public void place(int file, FilePosition at, long newEvents, long newProblems) {
        begin();
        files.move(file, at, newEvents, newProblems);
    }

    /** Ends the batch, if there is one. */
    public void commit() {
        if (batch == Batch.OPEN) {
            flush();
            coverage.flush(sql);
            tally.flush(sql);
            sql.execute("COMMIT");
            batch = Batch.CLOSED;
            checkpoints.committed();
        }
    }

    private void flush() {
        sql.run(() -> {
            events.flush();
            messages.flush();
            return null;
        });
    }

    private void begin() {
        if (batch == Batch.CLOSED) {
            sql.execute("BEGIN IMMEDIATE");
            batch = Batch.OPEN;
        }
    }

    /** Builds the indexes that joining and filters need, where they are missing: all rows are there. */
    public void index() {
        begin();
        flush();
        checkpoints.finishing();
        Schema.index(sql, Schema.Indexes.ROWS);
    }

    /**
     * Begins to join the new rows to messages, in a batch of its own.
     *
     * @return the joiner, which works on this writer's connection; nothing may be added until it has finished
     */
    public MessageWriter messages() {
        begin();
        sql.run(() -> {
            events.envelopes().finish();
            return null;
        });
        commit();
        Notes.bind(sql);
        return new MessageWriter(sql, messages, events.envelopes().first());
    }

    @Override
    public void close() {
        try (lock; sql) {
            checkpoints.close();
        }
    }
}
