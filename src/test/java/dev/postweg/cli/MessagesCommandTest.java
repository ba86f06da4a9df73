package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.export.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesCommandTest {
    @TempDir
    static Path folder;
    private static Path workspace;

    @BeforeAll
    static void importSamples() {
        workspace = folder.resolve("samples.postweg");
        assertThat(Program.run("import", Program.SAMPLES, "-w", workspace).exit()).isZero();
    }

    @Test
    void a_mail_is_one_row() {
        var result = Program.run("messages", "-w", workspace, "--where", "subject:\"Angebot 4711\" event:SUBMIT",
                "--columns",
                "subject,sender,recipients,channel,anonymous,direction,outcome,original-client-ip,servers");
        assertThat(result.out()).isEqualTo("""
                subject,sender,recipients,channel,anonymous,direction,outcome,original-client-ip,servers\r
                Angebot 4711,anna.schmidt@uclabor.de,user2@uclabor.de;usre3@uclabor.de,outlook,no,internal,failed,\
                192.168.103.61,EX01;EX02\r
                """);
    }

    @Test
    void a_recipient_is_one_row_with_its_own_outcome() {
        var lines = Program.run("messages", "-w", workspace, "--where", "subject:\"Angebot 4711\" event:SUBMIT",
                "--columns", "recipients,recipient-outcome", "--per-recipient").lines();
        assertThat(lines).containsExactly("recipients,recipient-outcome", "user2@uclabor.de,delivered",
                "usre3@uclabor.de,failed");
    }

    @Test
    void json_has_lists_and_numbers() {
        var result = Program.run("messages", "-w", workspace, "--where", "subject:\"Mail an Verteiler\"", "--format",
                "jsonl");
        var mail = JsonReader.object(result.out().strip());
        assertThat(mail).containsEntry("subject", "Mail an Verteiler").containsEntry("servers", List.of("EX01", "EX02"))
                .containsEntry("recipients", List.of("dl@uclabor.de", "user1@uclabor.de", "user2@uclabor.de"));
        assertThat(mail.get("events")).isInstanceOf(Long.class);
        assertThat(mail.keySet()).containsExactly("network-message-id", "message-id", "first", "last", "sender",
                "recipients", "subject", "channel", "anonymous", "direction", "original-client-ip", "outcome",
                "servers", "events", "size", "latency-ms", "family");
    }

    @Test
    void order_goes_by_any_column() {
        var lines = Program.run("messages", "-w", workspace, "--sort", "-events", "--columns", "events").lines();
        var counts = lines.stream().skip(1).map(Integer::valueOf).toList();
        assertThat(counts).hasSizeGreaterThan(100).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void a_workbook_for_excel_has_the_same_rows() throws IOException {
        var file = folder.resolve("mails.xlsx");
        assertThat(Program.run("messages", "-w", workspace, "--where", "subject:\"Angebot 4711\" event:SUBMIT",
                "--columns", "first,recipients,recipient-outcome", "--per-recipient", "--format", "xlsx", "-o", file)
                .exit()).isZero();
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("first (UTC)", "user2@uclabor.de", "usre3@uclabor.de", "delivered", "failed",
                    "<autoFilter ref=\"A1:C3\">");
        }
    }
}
