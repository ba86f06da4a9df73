package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program on the sample logs, from the import to the answers that it is for. */
class SamplesE2ETest {

    private static final Path SAMPLES = Path.of("sample-logs").toAbsolutePath();

    @TempDir
    private static Path scratch;

    private static ProgramRunner postweg;
    private static ProgramRunner.Result imported;

    @BeforeAll
    static void importSamples() throws IOException, InterruptedException {
        postweg = ProgramRunner.inFolder(scratch);
        imported = postweg.run("import", SAMPLES.toString(), "-w", "s.postweg");
    }

    @Test
    void importsAllButOtherLogs() {
        assertThat(imported.exit()).isZero();
        assertThat(imported.err()).isEmpty();
        assertThat(imported.out()).containsPattern("unreadable +0 lines").contains("another log: Agent Log");
    }

    @Test
    void importsNothingTwice() throws IOException, InterruptedException {
        assertThat(postweg.run("import", SAMPLES.toString(), "-w", "s.postweg").out()).containsPattern("events +0 new");
    }

    @Test
    void listsWhoHandsInWithoutLogin() throws IOException, InterruptedException {
        var result = postweg.run("events", "-w", "s.postweg", "--where", "info:0cA", "--columns",
                "date-time,original-client-ip,sender-address,message-subject,recipient-address");

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .startsWith("date-time,original-client-ip,sender-address,message-subject,recipient-address")
                .contains("2018-02-05T13:09:07.149Z,192.168.103.56,smtpanon@uclabor.de,smtpanon,user1@uclabor.de")
                .anyMatch(line -> line.endsWith(",Übergabe Schicht,user1@uclabor.de"));
    }

    @Test
    void understandsUmlautsInThePlainestOfLocales() throws IOException, InterruptedException {
        var result = postweg.with("LC_ALL", "C").run("messages", "-w", "s.postweg", "--where",
                "subject:\"Übergabe Schicht\"", "--columns", "subject");

        assertThat(result.out().lines()).hasSizeGreaterThan(1).contains("Übergabe Schicht");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void showsTextWhereNoWindowCanOpen() throws IOException, InterruptedException {
        var result = postweg.with("DISPLAY", "").with("WAYLAND_DISPLAY", "").run(SAMPLES.toString());

        assertThat(result.err().lines()).singleElement().asString().contains("a window needs a display");
        assertThat(result.out()).containsPattern("events +[\\d,]+ new").contains("One of the mails", "Recipients",
                "STOREDRIVER DELIVER");
        assertThat(result.exit()).isZero();
    }
}
