package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.export.JsonReader;
import dev.postweg.ingest.RawLogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandTest {
    private static final List<String> OWN = List.of("server", "process", "file", "line", "channel", "message");

    @TempDir
    static Path folder;
    private static Path workspace;

    @BeforeAll
    static void importSamples() {
        workspace = folder.resolve("samples.postweg");
        assertThat(Program.run("import", Program.SAMPLES, "-w", workspace).exit()).isZero();
    }

    @Test
    void every_field_of_every_row_comes_back() throws IOException {
        var result = Program.run("events", "-w", workspace, "--format", "jsonl");
        assertThat(result.exit()).isZero();
        var printed = new TreeMap<String, Map<Long, Map<String, Object>>>();
        for (var line : result.lines()) {
            var fields = new LinkedHashMap<>(JsonReader.object(line));
            var file = (String) fields.get("file");
            var number = (Long) fields.get("line");
            OWN.forEach(fields::remove);
            printed.computeIfAbsent(file, _ -> new TreeMap<>()).put(number, fields);
        }
        var raw = RawLogs.read(Program.SAMPLES);
        assertThat(printed.keySet()).isEqualTo(new TreeMap<>(raw).keySet());
        raw.forEach((file, rows) -> assertThat(List.copyOf(printed.get(file).values())).as(file)
                .isEqualTo(List.<Map<String, ?>>copyOf(rows)));
        // names in the order of the file, too
        raw.forEach((file, rows) -> assertThat(names(printed.get(file).values().iterator().next())).as(file)
                .isEqualTo(names(rows.getFirst())));
    }

    private static List<String> names(Map<String, ?> fields) {
        return List.copyOf(fields.keySet());
    }

    @Test
    void the_anonymous_submitters_of_the_article() {
        var result = Program.run("events", "-w", workspace, "--where", "info:0cA message-subject:smtpanon", "--columns",
                "date-time,original-client-ip,sender-address,message-subject,recipient-address");
        assertThat(result.out()).isEqualTo("""
                date-time,original-client-ip,sender-address,message-subject,recipient-address\r
                2018-02-05T13:09:07.149Z,192.168.103.56,smtpanon@uclabor.de,smtpanon,user1@uclabor.de\r
                """);
    }

    @Test
    void all_columns_stand_in_csv_where_none_are_chosen() {
        var lines = Program.run("events", "-w", workspace, "--limit", "3").lines();
        assertThat(lines.getFirst()).startsWith("date-time,client-ip,").endsWith(String.join(",", OWN));
        assertThat(lines).hasSize(4);
    }

    @Test
    void columns_go_by_the_names_of_filters_and_of_the_cmdlet_too() {
        assertThat(Program.run("events", "-w", workspace, "--limit", "1", "--columns", "Timestamp,subject,file").out())
                .startsWith("date-time,message-subject,file\r\n");
    }

    @Test
    void an_unknown_column_is_wrong_usage() {
        var result = Program.run("events", "-w", workspace, "--columns", "date-time,nothing");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("nothing", "schema-version");
    }

    @Test
    void order_can_be_turned_round() {
        var up = times("--sort", "time");
        var down = times("--sort", "-date-time");
        assertThat(up).isSorted().hasSizeGreaterThan(1000);
        assertThat(down).isEqualTo(up.reversed());
        // a minus sign before a column that begins like an option
        assertThat(Program.run("events", "-w", workspace, "--sort", "-original-client-ip", "--limit", "1").exit())
                .isZero();
    }

    private static List<String> times(String... args) {
        var words = new ArrayList<Object>(List.of("events", "-w", workspace, "--columns", "date-time"));
        words.addAll(List.of(args));
        var lines = Program.run(words.toArray()).lines();
        return lines.subList(1, lines.size());
    }

    @Test
    void a_row_can_be_split_by_recipient() {
        var filter = "subject:\"Angebot 4711\" event:RECEIVE source:STOREDRIVER";
        var result = Program.run("events", "-w", workspace, "--where", filter, "--columns",
                "event-id,recipient-address,recipient-status", "--per-recipient");
        assertThat(result.out()).isEqualTo("""
                event-id,recipient-address,recipient-status\r
                RECEIVE,user2@uclabor.de,To\r
                RECEIVE,usre3@uclabor.de,To\r
                """);
    }

    @Test
    void excel_in_germany_gets_semicolons_and_no_formula() throws IOException {
        var file = folder.resolve("excel.csv");
        var result = Program.run(Locale.GERMANY, "events", "-w", workspace, "--where",
                "subject:\"=cmd|' /C calc'!A0\" event:DELIVER", "--columns", "time,subject", "--excel", "-o", file);
        assertThat(result).isEqualTo(new Program.Result(0, "", ""));
        assertThat(Files.readString(file)).startsWith("\uFEFFdate-time (UTC);message-subject\r\n")
                .contains(";'=cmd|' /C calc'!A0\r\n").containsPattern("\\d\\d:\\d\\d:\\d\\d,\\d{3};");
    }

    @Test
    void a_file_appears_only_when_it_is_complete() throws IOException {
        var file = Files.writeString(folder.resolve("kept.csv"), "before");
        var wrong = Program.run("events", "-w", workspace, "--where", "subject:re:/(a*)*b/", "--columns", "x", "-o",
                file);
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(file).hasContent("before");
        assertThat(Program.run("events", "-w", workspace, "--limit", "0", "--columns", "line", "-o", file).exit())
                .isZero();
        assertThat(file).hasContent("line");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void nobody_complains_when_the_reader_has_gone() {
        var err = new ByteArrayOutputStream();
        var gone = new OutputStream() {
            private int taken;

            @Override
            public void write(int b) throws IOException {
                if (++taken > 100_000) {
                    throw new IOException("Broken pipe");
                }
            }
        };
        var exit = Cli.run(new String[]{"events", "-w", workspace.toString()},
                new PrintStream(gone, false, StandardCharsets.UTF_8), new PrintStream(err), Locale.US);
        assertThat(exit).isZero();
        assertThat(err.size()).isZero();
    }
}
