package dev.postweg.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The tables of a workspace and the steps from one version to the next. */
final class Schema {
    /** The version that this Postweg writes. */
    static final int VERSION = 12;

    /** Marks a SQLite file as a workspace ("PWEG"). */
    static final int APPLICATION_ID = 0x50574547;

    private static final List<String> VIEWS = List.of("events", "messages", "recipients", "wide_texts");

    private Schema() {
    }

    /** Brings a workspace to the current version; an empty file becomes a new workspace. */
    static void prepare(Sql sql) {
        var application = pragma(sql, "application_id");
        var version = pragma(sql, "user_version");
        var tables = sql.first("SELECT count(*) FROM sqlite_schema", 0, row -> row.getInt(1));
        if (application == 0 && version == 0 && tables == 0) {
            create(sql);
        } else {
            check(sql, application, version);
            if (version < VERSION) {
                migrate(sql, version);
            }
        }
    }

    /** Refuses a file that is no workspace, or one of another version; for files that cannot be written. */
    static void check(Sql sql) {
        var version = pragma(sql, "user_version");
        check(sql, pragma(sql, "application_id"), version);
        if (version < VERSION) {
            throw new WorkspaceException(sql.file(), WorkspaceException.Reason.READ_ONLY, sql.file()
                    + " was written by an older Postweg and has to be rewritten once: copy it to a place where it can"
                    + " be written", null);
        }
    }

    private static void check(Sql sql, int application, int version) {
        if (application != APPLICATION_ID) {
            throw new WorkspaceException(sql.file(), WorkspaceException.Reason.NOT_A_WORKSPACE,
                    sql.file() + " is not a workspace of Postweg", null);
        }
        if (version > VERSION) {
            throw new WorkspaceException(sql.file(), WorkspaceException.Reason.NEWER_VERSION, sql.file()
                    + " was written by a newer Postweg (version " + version + ", this one knows " + VERSION + ")",
                    null);
        }
    }

    private static void create(Sql sql) {
        sql.execute("BEGIN IMMEDIATE");
        if (pragma(sql, "user_version") > 0) {
            // another program was faster
            sql.execute("ROLLBACK");
            return;
        }
        sql.script(resource("schema-2.sql"));
        sql.script(resource("link.sql"));
        sql.script(resource("event.sql"));
        EventView.create(sql);
        sql.script(resource("views.sql"));
        sql.script(resource("notes.sql"));
        sql.script(resource("tally.sql"));
        sql.script(resource("span.sql"));
        sql.script(resource("columns.sql"));
        sql.script(resource("log-id.sql"));
        sql.execute("PRAGMA application_id = " + APPLICATION_ID);
        sql.execute("PRAGMA user_version = " + VERSION);
        sql.execute("COMMIT");
    }

    // all or nothing: one that is stopped begins anew the next time
    private static void migrate(Sql sql, int version) {
        sql.execute("BEGIN IMMEDIATE");
        // the views would stand in the way of tables that are made anew
        VIEWS.forEach(view -> sql.execute("DROP VIEW IF EXISTS " + view));
        steps(sql, version);
        sql.script(resource("views.sql"));
        for (var indexes : Indexes.values()) {
            index(sql, indexes);
        }
        sql.execute("PRAGMA user_version = " + VERSION);
        sql.execute("COMMIT");
    }

    private static void steps(Sql sql, int version) {
        sql.script(resource("log-id.sql"));
        if (version >= 7 && version < 11) {
            ColumnBlocks.widen(sql);
        }
        if (version < 2) {
            Migration2.run(sql, resource("schema-2.sql") + resource("link.sql") + resource("event-2.sql"));
        }
        if (version < 3) {
            sql.script(resource("notes.sql"));
        }
        if (version < 4) {
            sql.script(resource("tally.sql"));
            Tally.fill(sql);
        }
        if (version < 5) {
            sql.script(resource("span.sql"));
            FileTable.measure(sql);
            sql.execute("UPDATE envelope SET message = id WHERE message IS NULL");
        }
        if (version >= 2 && version < 6) {
            Migration6.run(sql, resource("event-2.sql"));
        }
        if (version < 7) {
            sql.script(resource("columns.sql"));
            ColumnRows.fillEvents(sql);
        }
        if (version < 9) {
            ColumnRows.fillEnvelopes(sql);
        }
        if (version < 10) {
            Migration10.run(sql);
        }
        if (version < 11) {
            Migration11.run(sql, resource("event.sql"));
        }
        if (version < 12) {
            Migration12.run(sql, resource("link.sql"));
        }
    }

    /** The indexes, by the time when they are best built. */
    enum Indexes {
        /** When all rows are there. */
        ROWS,
        /** When all messages stand. */
        MESSAGES
    }

    /** Builds the indexes of a time that are missing. */
    static void index(Sql sql, Indexes indexes) {
        sql.script(resource("indexes-" + indexes.name().toLowerCase(Locale.ROOT) + ".sql"));
    }

    private static int pragma(Sql sql, String name) {
        return sql.first("PRAGMA " + name, 0, row -> row.getInt(1));
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
