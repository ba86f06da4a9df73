package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"import x,true", "events,true", "messages -w x,true", "trace x,true", "--help,true", "-V,true",
            "sample-logs,false", "imprt x,true", "src,false", "./import,false", "'',false"})
    void words_belong_to_the_command_line_or_to_the_window(String words, boolean command) {
        assertThat(Cli.isCommand(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "events", "messages", "trace"})
    void each_command_has_help_with_an_example(String command) {
        for (var locale : new Locale[]{Locale.ENGLISH, Locale.GERMAN}) {
            var help = Program.run(locale, command, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("\n  postweg " + command + " ");
            assertThat(help.err()).isEmpty();
        }
    }

    @Test
    void every_option_is_explained() {
        for (var locale : new Locale[]{Locale.ENGLISH, Locale.GERMAN}) {
            var shell = new Shell(System.out, System.err, new Texts(locale), Terminal.NONE);
            var root = Cli.commandLine(shell);
            assertThat(Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                    .flatMap(line -> line.getCommandSpec().args().stream())
                    .filter(arg -> Arrays.stream(arg.description()).allMatch(String::isBlank)))
                    .as(locale.toString()).isEmpty();
        }
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(new Texts(Locale.GERMAN).bundle().keySet()).isEqualTo(new Texts(Locale.ENGLISH).bundle().keySet());
        assertThat(new Texts(Locale.GERMAN).get("error.no-id")).isNotEqualTo(new Texts(Locale.US).get("error.no-id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"imprt logs | no command, file or folder imprt",
            "import W -w X | W is a workspace, not a log", "events W LOGS | W is a workspace, not a log",
            "trace <1@x> --where a -w W | by its id or by --where", "import LOGS -w LOGS | LOGS is a folder",
            "import LOGS --watch 0 | --watch cannot be below 1 second",
            "events -w W --sort latency | There are: date-time, client-ip,",
            "messages -w W --sort latency | There are: network-message-id, message-id,"})
    void wrong_uses_are_told_apart(String words, String said) throws IOException {
        var logs = Files.createDirectory(folder.resolve("logs")).toString();
        var workspace = folder.resolve("w.postweg").toString();
        Program.run("import", logs, "-w", workspace);
        Function<String, String> named = text -> text.replace("LOGS", logs).replaceAll("\\bW\\b", workspace);
        var result = Program.run((Object[]) named.apply(words).split(" "));
        assertThat(result.exit()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(result.err()).contains(named.apply(said)).contains("Help: postweg");
        assertThat(folder.resolve("X")).doesNotExist();
    }

    @Test
    void a_workbook_is_not_written_to_a_terminal() throws IOException {
        var logs = Files.createDirectory(folder.resolve("logs"));
        var err = new ByteArrayOutputStream();
        var shell = new Shell(new PrintStream(OutputStream.nullOutputStream()), new PrintStream(err),
                new Texts(Locale.ENGLISH), new Terminal(true, true, 80));
        assertThat(Cli.commandLine(shell).execute("events", logs.toString(), "--format", "xlsx"))
                .isEqualTo(Cli.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("name a file with -o");
    }

    @Test
    void the_program_tells_its_commands_and_exit_codes() {
        var help = Program.run("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("import ", "events ", "messages ", "trace ", "0 done, 1 failed, 2 wrong usage");
        assertThat(Program.run("--version").out()).startsWith("Postweg");
    }

    static Stream<Arguments> what_is_not_understood_says_why_and_ends_with_2() {
        return Stream.of(Arguments.of("--nonsense", "not understood: --nonsense"),
                Arguments.of("events", "Name a workspace"), Arguments.of("events -w a.postweg b", "not both"),
                Arguments.of("import", "PATH is missing"), Arguments.of("events -w", "FILE is missing"),
                Arguments.of("events -w a --format xml", "--format cannot be xml. It can be: csv, jsonl, xlsx."),
                Arguments.of("events -w a --limit many", "--limit cannot be many"),
                Arguments.of("events -w a --limit -1", "--limit"),
                Arguments.of("events -w a --sort nothing", "nothing"),
                Arguments.of("messages -w a --sort message-info", "message-info"),
                Arguments.of("events -w a --format jsonl --excel", "csv"),
                Arguments.of("events -w a --delimiter pipe", "comma, semicolon, tab"),
                Arguments.of("trace", "Name the mail"), Arguments.of("trace -w a", "Name the mail"),
                Arguments.of("trace some-id", "Name a workspace"));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_not_understood_says_why_and_ends_with_2(String words, String reason) {
        var result = Program.run((Object[]) words.split(" "));
        assertThat(result.err()).contains(reason).contains("--help");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_wrong_filter_is_shown_with_the_place_of_the_error() {
        var result = Program.run("events", "-w", "a.postweg", "--where", "from:anna sbject:x");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err().lines()).containsSequence("  from:anna sbject:x", "            ^^^^^^^")
                .anyMatch(line -> line.contains("There is no field sbject") && line.contains("subject"));
    }

    @Test
    void complaints_are_german_for_a_german() {
        assertThat(Program.run(Locale.GERMANY, "events", "-w", "a", "--where", "(").err()).contains("Filter",
                "Klammer");
        assertThat(Program.run(Locale.GERMANY, "events").err()).contains("Arbeitsbereich");
    }

    @Test
    void a_workspace_that_is_not_there_is_not_made() {
        var file = folder.resolve("none.postweg");
        var result = Program.run("events", "-w", file);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isEqualToNormalizingNewlines("postweg: There is no " + file + ".\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_is_no_workspace_is_refused_and_left_alone() throws IOException {
        var file = Files.writeString(folder.resolve("text.postweg"), "just a text, long enough to be looked at twice");
        var result = Program.run("events", "-w", file);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("is not a workspace").doesNotContain("\tat ");
        assertThat(file).hasContent("just a text, long enough to be looked at twice");
    }

    @Test
    void a_folder_is_no_workspace_and_a_folder_that_is_not_there_is_named() throws IOException {
        var result = Program.run("events", "-w", folder);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains(folder + " is a folder");
        var logs = Files.createDirectory(folder.resolve("logs"));
        var output = Program.run("import", logs, "-w", folder.resolve("w.postweg"), "-o", folder.resolve("no/r.txt"));
        assertThat(output.exit()).isEqualTo(1);
        assertThat(output.err()).isEqualToNormalizingNewlines("postweg: There is no " + folder.resolve("no") + ".\n");
    }

    @Test
    void logs_that_are_not_there_are_named() {
        var result = Program.run("import", folder.resolve("nowhere"), "-w", folder.resolve("a.postweg"));
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("There is no ", "nowhere");
    }
}
