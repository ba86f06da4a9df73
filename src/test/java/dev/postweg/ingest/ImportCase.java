package dev.postweg.ingest;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.EventRow;
import dev.postweg.store.FileRow;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder to drop files into, and a workspace that takes them. */
abstract class ImportCase {
    private static final EventQuery ALL = new EventQuery(Filters.ALL, TimeRange.ALL, new Sort("date-time",
            Sort.Direction.ASCENDING));

    @TempDir
    Path folder;
    Path drop;
    private Workspace workspace;

    @BeforeEach
    final void open() throws IOException {
        drop = Files.createDirectory(folder.resolve("drop"));
        another("test");
    }

    /** Goes on with a workspace of another name. */
    final void another(String name) {
        workspace = Workspace.open(folder.resolve(name + ".postweg"));
    }

    final Workspace workspace() {
        return workspace;
    }

    final void write(String name, String text) throws IOException {
        write(name, text, StandardCharsets.UTF_8);
    }

    final void write(String name, String text, Charset encoding) throws IOException {
        Files.writeString(drop.resolve(name), text, encoding);
    }

    final void write(String name, byte[] bytes) throws IOException {
        Files.write(drop.resolve(name), bytes);
    }

    final ImportReport run() {
        return run(Wishes.NONE);
    }

    final ImportReport run(Wishes wishes) {
        return new Importer(workspace, Progress.NONE, wishes).run(List.of(drop));
    }

    /** All events, by time. */
    final List<EventRow> rows() {
        try (var reader = workspace.reader()) {
            return reader.events(reader.eventIds(ALL, Integer.MAX_VALUE));
        }
    }

    /** A reason of the report as English people read it. */
    static String text(FileRow file) {
        return Reason.text(file.reason(), Locale.ENGLISH);
    }
}
