package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters that are called by name. */
class SavedFilterTest {
    @TempDir
    static Path folder;
    private static Path workspace;
    private static Path filters;

    @BeforeAll
    static void samples() throws IOException {
        workspace = folder.resolve("s.postweg");
        Program.run("import", Program.SAMPLES, "-w", workspace);
        filters = Files.writeString(folder.resolve("filters.txt"), """
                # ours
                Without a logon = info:0cA
                Late = last:1h
                Broken = nofield:x
                """);
    }

    private static Program.Result events(Object... more) {
        var words = new Object[5 + more.length];
        System.arraycopy(new Object[]{"events", "-w", workspace, "--columns", "date-time"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return Program.run(words);
    }

    @Test
    void aNameFindsWhatItsFilterFinds() {
        var named = events("--filters", filters, "--filter", "without a LOGON");
        assertThat(named.err()).isEmpty();
        assertThat(named.out()).isEqualTo(events("--where", "info:0cA").out());
        assertThat(named.lines()).hasSizeGreaterThan(2);
        assertThat(events("--filters", filters, "--filter", "Late").out())
                .as("counted back from the end of the data").isEqualTo(events("--where", "last:1h").out());
    }

    @Test
    void rowsMeetBothFilters() {
        assertThat(events("--filters", filters, "--filter", "Without a logon", "--where", "server:EX01 OR line:9")
                .out()).isEqualTo(events("--where", "info:0cA (server:EX01 OR line:9)").out());
    }

    @Test
    void aTraceTakesANameForItsMails() {
        var named = Program.run("trace", "--filters", filters, "--filter", "without a logon", "-w", workspace);
        assertThat(named.err()).isEmpty();
        assertThat(named.lines()).hasSameSizeAs(
                Program.run("trace", "--where", "info:0cA", "-w", workspace).lines()).isNotEmpty();
    }

    @Test
    void whatIsNotThereIsSaid() {
        var unknown = events("--filters", filters, "--filter", "mine");
        assertThat(unknown.exit()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(unknown.err()).contains("mine", "Without a logon, Late, Broken");
        var broken = events("--filters", filters, "--filter", "Broken");
        assertThat(broken.exit()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(broken.err()).contains("  nofield:x\n  ^^^^^^^");
        assertThat(events("--filters", filters).err()).contains("--filter NAME");
        var gone = events("--filters", folder.resolve("gone.txt"), "--filter", "mine");
        assertThat(gone.exit()).isEqualTo(Cli.FAILED);
        assertThat(gone.err()).contains("gone.txt");
    }
}
