package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program starts, in any folder, without a warning, and answers with the right exit code. */
class ProgramE2ETest {

    @TempDir
    private Path scratch;

    private ProgramRunner postweg;

    @BeforeEach
    void find() {
        postweg = ProgramRunner.inFolder(scratch);
    }

    @Test
    void tellsItsVersion() throws IOException, InterruptedException {
        var result = postweg.run("--version");

        assertThat(result.out()).matches("(?i)postweg \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "events", "messages", "trace"})
    void helpsWithEachCommand(String command) throws IOException, InterruptedException {
        assertThat(postweg.run("--help").out()).contains(command);

        var result = postweg.run(command, "--help");

        assertThat(result.out()).contains("postweg " + command);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException, InterruptedException {
        var result = postweg.run("events", "--no-such-option");

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--no-such-option");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void startsFromAFolderWithABlankAndThroughALink() throws IOException, InterruptedException {
        var bin = Files.createDirectories(scratch.resolve("my programs").resolve("bin"));
        var launcher = Files.copy(ProgramRunner.image().resolve("bin/postweg"), bin.resolve("postweg"));
        var java = Files.writeString(bin.resolve("java"),
                "#!/bin/sh\nexec '%s/bin/java' \"$@\"%n".formatted(ProgramRunner.image()));
        assertThat(launcher.toFile().setExecutable(true) && java.toFile().setExecutable(true)).isTrue();
        var link = Files.createSymbolicLink(scratch.resolve("a link"), launcher);

        var result = postweg.startedBy(link.toString()).run("--version");

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }
}
