package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.model.Event;
import dev.postweg.model.Note;
import dev.postweg.model.Note.Mark;
import dev.postweg.samples.BulkLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packed column finds the events that each mail has in the table. */
@Timeout(120)
class MailRowsTest {
    @TempDir
    static Path shared;
    private static Path imported;

    @TempDir
    Path folder;
    private Path file;

    @BeforeAll
    static void generate() throws IOException {
        var logs = Files.createDirectory(shared.resolve("logs"));
        BulkLogs.writeRows(logs, 12_000, 3);
        imported = shared.resolve("w.postweg");
        try (var servers = Files.list(logs)) {
            // one after another, so that mails have old and new envelopes
            for (var server : servers.sorted().toList()) {
                new Importer(Workspace.open(imported), Progress.NONE).run(List.of(server));
            }
        }
        new Importer(Workspace.open(imported), Progress.NONE).run(List.of(Path.of("sample-logs")));
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(imported, folder.resolve("w.postweg"));
    }

    private Map<Integer, List<Long>> stored() {
        var stored = new HashMap<Integer, List<Long>>();
        try (var sql = Sql.open(file, Sql.Access.READ)) {
            sql.each("SELECT v.message, e.id FROM event e JOIN envelope v ON v.id = e.envelope ORDER BY e.id",
                    row -> stored.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>()).add(row.getLong(2)));
        }
        return stored;
    }

    private static List<Long> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    private void check() {
        var stored = stored();
        var found = new HashMap<Integer, List<Long>>();
        try (var reader = Workspace.open(file).reader()) {
            var messages = stored.keySet().stream().mapToInt(Integer::intValue).toArray();
            reader.eventsOf(messages, (events, message) -> found.put(message, ids(events)));
            assertThat(found).isEqualTo(stored).hasSizeGreaterThan(1000);
            var mixed = stored.entrySet().stream().filter(one -> one.getKey() % 50 == 0).toList();
            assertThat(mixed).isNotEmpty()
                    .allSatisfy(one -> assertThat(ids(reader.eventsOf(one.getKey()))).isEqualTo(one.getValue()));
        }
    }

    @Test
    void afterImports() {
        check();
    }

    @Test
    void afterRowsAreTakenBack() {
        var before = stored();
        try (var writer = Workspace.open(file).writer()) {
            writer.takeBack(writer.files().getFirst().id(), 50);
            writer.commit();
        }
        assertThat(stored()).isNotEqualTo(before);
        check();
    }

    @Test
    void aMailThatIsNotThereHasNone() {
        try (var reader = Workspace.open(file).reader()) {
            assertThat(reader.eventsOf(1_000_000)).isEmpty();
            var found = new HashMap<Integer, List<Event>>();
            reader.eventsOf(new int[]{1_000_000}, (events, message) -> found.put(message, events));
            assertThat(found).containsExactly(Map.entry(1_000_000, List.of()));
        }
    }

    @Test
    void notesOfAMailAreThoseOfItsEvents() {
        var mails = stored().entrySet().stream().filter(one -> one.getValue().size() > 2).limit(2).toList();
        var event = mails.getFirst().getValue().get(1);
        var workspace = Workspace.open(file);
        try (var notes = workspace.notes()) {
            notes.mark(NoteWriter.On.EVENTS, RowIds.of(event.intValue()), Mark.YES);
        }
        try (var reader = workspace.reader()) {
            assertThat(reader.notesOf(mails.getFirst().getKey())).containsOnly(Map.entry(event,
                    new Note(Mark.YES, "")));
            assertThat(reader.notesOf(mails.getLast().getKey())).isEmpty();
        }
    }

    @Test
    void aWorkspaceOfVersion9LosesItsIndex() {
        try (var sql = Sql.open(file, Sql.Access.WRITE)) {
            Version10.bringBack(sql);
            sql.execute("CREATE INDEX event_envelope ON event (envelope)");
            sql.execute("PRAGMA user_version = 9");
        }
        check();
        try (var sql = Sql.open(file, Sql.Access.READ)) {
            assertThat(sql.ids("PRAGMA user_version")).containsExactly(Schema.VERSION);
            assertThat(sql.ids("SELECT rootpage FROM sqlite_schema WHERE name = 'event_envelope'")).isEmpty();
        }
    }
}
