package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.export.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String LOG = """
            #Software: Microsoft Exchange Server
            #Version: 15.01.1261.035
            #Log-type: Message Tracking Log
            #Date: 2018-02-05T12:00:00.000Z
            #Fields: date-time,source,event-id,message-id,recipient-address
            2018-02-05T12:00:01.000Z,SMTP,RECEIVE,<a@example.com>,b@example.com
            2018-02-05T12:00:02.000Z,SMTP,SEND,<a@example.com>
            yesterday,SMTP,SEND,<a@example.com>,b@example.com
            """;

    @TempDir
    Path folder;
    private Path logs;
    private Path workspace;

    @BeforeEach
    void writeLogs() throws IOException {
        logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("MSGTRK2018020512-1.LOG"), LOG);
        Files.writeString(logs.resolve("notes.txt"), "call the customer");
        workspace = folder.resolve("w.postweg");
    }

    @Test
    void the_report_tells_all_that_was_found() {
        var result = Program.run("import", logs, "-w", workspace);
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.lines()).contains("files       2: 1 read, 1 skipped", "events      1 new, 1 in the workspace",
                "messages    1 new or changed, 1 in the workspace", "unreadable  2 lines, 2 in the workspace",
                "Skipped files", "  notes.txt  not a message tracking log", "Lines with problems",
                "  MSGTRK2018020512-1.LOG:8  not a time: yesterday");
        assertThat(result.out()).contains("MSGTRK2018020512-1.LOG:7  too few fields: ");
    }

    @Test
    void the_report_is_german_for_a_german() {
        var result = Program.run(Locale.GERMANY, "import", logs, "-w", workspace);
        assertThat(result.lines()).contains("Dateien         2: 1 gelesen, 1 übersprungen", "Zeilen mit Problemen",
                "  MSGTRK2018020512-1.LOG:8  keine Zeitangabe: yesterday");
    }

    @Test
    void the_report_can_be_read_by_programs() {
        var report = JsonReader.object(Program.run("import", logs, "-w", workspace, "--format", "json").out());
        assertThat(report).containsEntry("workspace", workspace.toString()).containsEntry("end", "done")
                .containsEntry("files", 2L).containsEntry("read", 1L).containsEntry("events", 1L)
                .containsEntry("messages", 1L).containsEntry("duplicates", 0L).containsEntry("unreadable", 2L)
                .containsEntry("skipped", List.of(Map.of("file", "notes.txt", "reason", "not a message tracking log")));
        assertThat((List<?>) report.get("problems")).hasSize(2).last()
                .isEqualTo(Map.of("file", "MSGTRK2018020512-1.LOG", "line", 8L, "kind", "broken-time", "detail",
                        "yesterday", "text", "yesterday,SMTP,SEND,<a@example.com>,b@example.com"));
    }

    @Test
    void a_second_import_adds_nothing() {
        Program.run("import", logs, "-w", workspace);
        assertThat(Program.run("import", logs, "-w", workspace).lines())
                .contains("events      0 new, 1 in the workspace");
    }

    @Test
    void what_is_read_anew_is_not_called_new() throws IOException {
        var export = Files.writeString(folder.resolve("export.csv"),
                "Timestamp;Source;EventId;MessageId\n02.03.2018 11:28:01;SMTP;RECEIVE;<1@example.com>\n");
        assertThat(Program.run("import", export, "-w", workspace, "--zone", "UTC").lines())
                .contains("events      1 new, 1 in the workspace").noneMatch(line -> line.startsWith("read anew"));
        assertThat(Program.run("import", export, "-w", workspace, "--zone", "Asia/Tokyo").lines())
                .contains("events      0 new, 1 in the workspace", "read anew   1 in the place of earlier ones");
        assertThat(JsonReader.object(
                Program.run("import", export, "-w", workspace, "--zone", "UTC", "--format", "json").out()))
                .containsEntry("events", 0L).containsEntry("replaced", 1L);
    }

    @Test
    void a_workspace_can_be_named_like_a_folder() {
        Program.run("import", logs, "-w", workspace);
        var direct = Program.run("events", workspace, "--columns", "event-id,recipient-address");
        assertThat(direct.lines()).containsExactly("event-id,recipient-address", "RECEIVE,b@example.com");
    }

    @Test
    void an_unknown_field_is_a_column() throws IOException {
        Files.writeString(logs.resolve("MSGTRK2018020513-1.LOG"),
                LOG.replace("recipient-address", "recipient-address,x-new")
                        .replace("b@example.com", "b@example.com,blank behind "));
        Program.run("import", logs, "-w", workspace);
        assertThat(Program.run("events", "-w", workspace).lines().getFirst())
                .contains("schema-version,x-new,server");
        assertThat(Program.run("events", "-w", workspace, "--columns", "file,x-new").lines()).containsExactlyInAnyOrder(
                "file,x-new", "MSGTRK2018020512-1.LOG,", "MSGTRK2018020513-1.LOG,\"blank behind \"");
    }
}
