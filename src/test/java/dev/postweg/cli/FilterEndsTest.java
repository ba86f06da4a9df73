package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters at the edge of the language, from the text to what the user sees. */
class FilterEndsTest {
    private static final Path LOG = Path.of("src/test/resources/dev/postweg/format/extra-columns.log");

    @TempDir
    static Path folder;
    private static Path workspace;

    @BeforeAll
    static void importALogWithAColumnOfItsOwn() throws IOException {
        var logs = Files.createDirectories(folder.resolve("EX01"));
        var text = Files.readString(LOG);
        assertThat(text).contains("Weekly report").contains(",x-tool,");
        Files.writeString(logs.resolve("MSGTRK2018020512-1.LOG"),
                text.replaceFirst("Weekly report", "a".repeat(60) + "!"));
        workspace = folder.resolve("own.postweg");
        assertThat(Program.run("import", logs, "-w", workspace).exit()).isZero();
    }

    private static long rows(String filter) {
        var result = Program.run("events", "-w", workspace, "--columns", "line", "--where", filter);
        assertThat(result.err()).isEmpty();
        return result.lines().size() - 1;
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {"*,2", "column.x-tool:7,1", "Column.X-Tool:=7,1", "column.x-tool:8,0",
            "column.x-tool:*,2", "-column.x-tool:7,1", "column.x-tool:re:/^[0-9]$/,1", "column.no-such:*,0",
            "-column.no-such:*,2", "column.subject:*,0", "column.\"x-tool\":(7 OR 8) subject:aaa,1"})
    void aColumnThatPostwegDoesNotKnowIsFoundByItsName(String filter, long rows) {
        assertThat(rows(filter)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"en, takes too long", "de, dauert zu lange"})
    @Timeout(60)
    void anExpensiveRegularExpressionEndsWithASentence(String language, String words) {
        var result = Program.run(Locale.forLanguageTag(language), "events", "-w", workspace, "--where",
                "subject:re:/(a+)+\\1b/");
        assertThat(result.exit()).isEqualTo(Cli.FAILED);
        assertThat(result.err()).contains(words).doesNotContain("SQLITE").hasLineCount(1);
    }

    @Test
    void theWorkspaceAnswersAgainAfterwards() {
        Program.run("events", "-w", workspace, "--where", "subject:re:/(a+)+\\1b/");
        assertThat(rows("subject:re:/^a+!$/")).isEqualTo(1);
    }
}
