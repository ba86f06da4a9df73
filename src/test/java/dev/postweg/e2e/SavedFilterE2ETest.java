package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program finds the filters that the window saved. */
class SavedFilterE2ETest {
    @TempDir
    static Path folder;
    private static ProgramRunner postweg;

    @BeforeAll
    static void importSamples() throws IOException, InterruptedException {
        postweg = ProgramRunner.inFolder(folder).with("APPDATA", folder.resolve("config").toString());
        assertThat(postweg.run("import", Path.of("sample-logs").toAbsolutePath().toString(), "-w", "s.postweg").exit())
                .isZero();
    }

    @Test
    void aSavedFilterIsCalledByItsName() throws IOException, InterruptedException {
        var program = postweg.atHome(folder);
        var none = program.run("events", "-w", "s.postweg", "--filter", "Without a logon");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("filters.txt");
        for (var place : List.of("config/postweg", "config/Postweg", "Library/Application Support/Postweg")) {
            Files.writeString(Files.createDirectories(folder.resolve(place)).resolve("filters.txt"),
                    "# ours\nWithout a logon = info:0cA\n");
        }
        var named = program.run("events", "-w", "s.postweg", "--filter", "without a logon", "--where",
                "subject:smtpanon", "--columns", "message-subject");
        assertThat(named.err()).isEmpty();
        assertThat(named.out().lines()).contains("smtpanon").hasSizeLessThan(5);
    }

    @Test
    void aFileThatWasHandedOverIsTakenInstead() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("theirs.txt"), "\uFEFFFailures = event:FAIL\r\n");
        var result = postweg.run("events", "-w", "s.postweg", "--filters", "theirs.txt", "--filter", "Failures",
                "--columns", "event-id");
        assertThat(result.out().lines().skip(1)).isNotEmpty().containsOnly("FAIL");
    }
}
