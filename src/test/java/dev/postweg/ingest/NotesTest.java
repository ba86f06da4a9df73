package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Note;
import dev.postweg.model.Note.Mark;
import dev.postweg.model.TimeRange;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.store.EventQuery;
import dev.postweg.store.EventRow;
import dev.postweg.store.NoteWriter.On;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks and notes stay where people put them, whatever imports come after. */
class NotesTest {

    @TempDir
    Path folder;
    private Path log;
    private List<String> lines;
    private Workspace workspace;

    @BeforeEach
    void half() throws IOException {
        try (var files = Files.walk(Path.of("sample-logs/EX01"))) {
            var sample = files.filter(file -> file.getFileName().toString().startsWith("MSGTRK2018")).sorted()
                    .findFirst().orElseThrow();
            lines = Files.readAllLines(sample);
        }
        log = folder.resolve("MSGTRK2018020506-1.LOG");
        Files.write(log, lines.subList(0, lines.size() / 2 + 4));
        workspace = Workspace.open(folder.resolve("w.postweg"));
        read();
    }

    private void read() {
        new Importer(workspace, Progress.NONE).run(List.of(log));
    }

    private RowIds find(String filter) {
        try (var reader = workspace.reader()) {
            return reader.eventIds(new EventQuery(((ParseResult.Ok) Parser.parse(filter, ParseContext.utc(0))).filter(),
                    TimeRange.ALL, Sort.BY_TIME), Integer.MAX_VALUE);
        }
    }

    private EventRow row(int id) {
        try (var reader = workspace.reader()) {
            return reader.event(id).orElseThrow();
        }
    }

    @Test
    void aMarkAndANoteComeAndGo() {
        var id = find("*").get(0);
        try (var notes = workspace.notes()) {
            notes.mark(On.EVENTS, RowIds.of(id), Mark.YES);
            notes.note(On.EVENTS, id, "look here");
            assertThat(row(id).note()).isEqualTo(new Note(Mark.YES, "look here"));
            notes.mark(On.EVENTS, RowIds.of(id), Mark.NO);
            assertThat(row(id).note()).isEqualTo(new Note(Mark.NO, "look here"));
            notes.note(On.EVENTS, id, "");
            assertThat(row(id).note()).isEqualTo(Note.NONE);
        }
        assertThat(find("marked:yes").size()).isZero();
    }

    @Test
    void theRowKeepsItWhenItsFileGrowsAndIsReadOn() throws IOException {
        var all = find("*");
        var last = all.get(all.size() - 1);
        try (var notes = workspace.notes()) {
            notes.note(On.EVENTS, last, "the last one");
        }
        var line = row(last).event().origin().line();
        Files.write(log, lines);
        read();
        var found = find("note:\"the last one\"");
        assertThat(found.size()).isEqualTo(1);
        assertThat(row(found.get(0)).event().origin().line()).isEqualTo(line);
        assertThat(find("*").size()).isGreaterThan(all.size());
    }

    @Test
    void aRowThatIsTakenBackLeavesItsMarkToNoOther() throws IOException {
        var all = find("*");
        var last = all.get(all.size() - 1);
        var before = row(last).event();
        try (var notes = workspace.notes()) {
            notes.mark(On.EVENTS, RowIds.of(last), Mark.YES);
        }
        try (var writer = workspace.writer()) {
            var file = writer.files().getFirst();
            writer.takeBack(file.id(), before.origin().line());
            writer.commit();
        }
        var other = new ArrayList<>(lines.subList(0, 5));
        other.addAll(lines.subList(lines.size() / 2 + 4, lines.size()));
        Files.write(folder.resolve("MSGTRK2018020507-1.LOG"), other);
        new Importer(workspace, Progress.NONE).run(List.of(folder.resolve("MSGTRK2018020507-1.LOG")));
        assertThat(find("*").size()).isGreaterThanOrEqualTo(all.size());
        assertThat(row(last).event().origin()).isNotEqualTo(before.origin());
        assertThat(find("marked:yes").size()).isZero();
    }

    @Test
    void aMailKeepsItWhenItIsMadeAnew() throws IOException {
        var message = (int) row(find("message:*").get(0)).message();
        try (var notes = workspace.notes()) {
            notes.mark(On.MESSAGES, RowIds.of(message), Mark.YES);
        }
        var marked = find("marked:yes").size();
        assertThat(marked).isPositive();
        Files.write(log, lines);
        read();
        assertThat(find("marked:yes").size()).isGreaterThanOrEqualTo(marked);
    }
}
