package dev.postweg.store;

import dev.postweg.model.Note.Mark;

/**
 * Marks events and mails and writes notes on them. For one thread; waits while an import ends its batch.
 */
public final class NoteWriter implements AutoCloseable {
    private static final String EVENT = "INSERT INTO event_note (file, line, event, %1$s)"
            + " SELECT p.file, e.line, e.id, ? FROM event e JOIN part p ON p.id = e.part WHERE e.id = ?"
            + " ON CONFLICT (file, line) DO UPDATE SET %1$s = excluded.%1$s, event = excluded.event";
    private static final String MESSAGE = "INSERT INTO message_note (key, %1$s) SELECT " + Notes.KEY + ", ?"
            + " FROM message m WHERE m.id = ? AND " + Notes.KEY + " NOTNULL"
            + " ON CONFLICT (key) DO UPDATE SET %1$s = excluded.%1$s";

    private final Sql sql;

    /** What has marks and notes. */
    public enum On {
        /** Rows of logs. */
        EVENTS("event_note", EVENT),
        /** Mails. */
        MESSAGES("message_note", MESSAGE);

        private final String table;
        private final String insert;

        On(String table, String insert) {
            this.table = table;
            this.insert = insert;
        }
    }

    NoteWriter(Sql sql) {
        this.sql = sql;
    }

    /**
     * Marks rows, or takes their marks away. A mail without any id cannot be marked.
     *
     * @param on
     *            what the numbers mean
     * @param ids
     *            numbers of events or messages
     * @param mark
     *            what they get
     */
    public void mark(On on, RowIds ids, Mark mark) {
        sql.execute("BEGIN IMMEDIATE");
        for (var i = 0; i < ids.size(); i++) {
            sql.update(on.insert.formatted("marked"), mark == Mark.YES ? 1 : 0, ids.get(i));
        }
        tidy(on);
        sql.execute("COMMIT");
    }

    /**
     * Writes the note of a row.
     *
     * @param on
     *            what the number means
     * @param id
     *            number of an event or a message
     * @param text
     *            the note; empty takes it away
     */
    public void note(On on, int id, String text) {
        sql.execute("BEGIN IMMEDIATE");
        sql.update(on.insert.formatted("note"), text, id);
        tidy(on);
        sql.execute("COMMIT");
    }

    private void tidy(On on) {
        sql.update("DELETE FROM " + on.table + " WHERE NOT marked AND note = ''");
    }

    @Override
    public void close() {
        sql.close();
    }
}
