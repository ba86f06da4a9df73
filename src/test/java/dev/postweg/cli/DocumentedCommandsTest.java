package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the README and the page about the command line name is there, and what is there is named. */
class DocumentedCommandsTest {
    private static final List<Path> PAGES = List.of(Path.of("README.md"), Path.of("docs/command-line.md"));
    private static final Pattern CALL = Pattern.compile("^(?:\\$ )?postweg (?!\\[)(.*)$");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z][a-z-]*|-[a-z](?![\\w-]))");
    private static final Pattern FILTER = Pattern.compile("--where '([^']*)'");
    private static final CommandLine CLI = Cli.commandLine(new Shell(nowhere(), nowhere(), new Texts(Locale.US),
            Terminal.of(nowhere(), nowhere())));

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream());
    }

    /** The lines in boxes that call the program, each with the lines that go on with its options. */
    static List<String> calls() throws IOException {
        var calls = new ArrayList<String>();
        for (var page : PAGES) {
            for (var line : Files.readAllLines(page)) {
                if (CALL.matcher(line).matches()) {
                    calls.add(line);
                } else if (line.startsWith("          ") && line.strip().startsWith("[-") && !calls.isEmpty()) {
                    calls.add(calls.removeLast() + line);
                }
            }
        }
        return calls;
    }

    @Test
    void callsAreFound() throws IOException {
        assertThat(calls()).hasSizeGreaterThan(8).anyMatch(call -> call.contains("--per-recipient"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCallInTheDocumentsIsOneTheProgramKnows(String call) {
        var words = CALL.matcher(call);
        assertThat(words.matches()).isTrue();
        var command = words.group(1).split("\\s")[0];
        if (command.startsWith("#") || command.isEmpty()) {
            return;
        }
        assertThat(CLI.getSubcommands()).containsKey(command);
        assertThat(options(CLI.getSubcommands().get(command))).containsAll(optionsIn(call));
        FILTER.matcher(call).results().map(filter -> filter.group(1)).forEach(filter -> assertThat(
                Parser.parse(filter, ParseContext.utc(0))).as(filter).isInstanceOf(ParseResult.Ok.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/command-line.md", "docs/filter-language.md", "docs/workspace.md"})
    void everyOptionInThePagesIsOneOfTheProgram(String page) throws IOException {
        var known = CLI.getSubcommands().values().stream().flatMap(command -> options(command).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(options(CLI));
        assertThat(known).containsAll(optionsInCode(Files.readString(Path.of(page))));
    }

    @Test
    void everyCommandAndOptionIsInThePage() throws IOException {
        var page = Files.readString(PAGES.getLast());
        var named = optionsIn(page);
        CLI.getSubcommands().forEach((name, command) -> {
            assertThat(page).contains("postweg " + name);
            command.getCommandSpec().options().forEach(option -> assertThat(option.names()).as(name)
                    .anyMatch(named::contains));
        });
    }

    @Test
    void aWrongCallIsSeenToFail() {
        assertThat(optionsIn("postweg events --wehre x -q '-y'")).containsExactly("--wehre", "-q", "-y");
        assertThat(options(CLI.getSubcommands().get("events"))).contains("--where", "-w").doesNotContain("--wehre");
    }

    private static Set<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream().flatMap(option -> List.of(option.names()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> optionsInCode(String page) {
        return Pattern.compile("`([^`\n]+)`").matcher(page).results()
                .map(code -> code.group(1)).filter(code -> code.startsWith("--"))
                .flatMap(code -> optionsIn(code).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> optionsIn(String text) {
        return OPTION.matcher(text.replaceAll("#.*|\\[-\\]", "")).results().map(option -> option.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
