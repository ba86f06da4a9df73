package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A log and an export of it: the same event once, where that can be proven. */
class LoggedRowsTest extends ImportCase {
    private static final List<String> LOG = Arrays.asList(SmallLogs.HEADER.lines().toList().getLast()
            .substring("#Fields: ".length()).split(","));
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("Timestamp", "date-time"),
            Map.entry("ClientHostname", "client-hostname"), Map.entry("ServerHostname", "server-hostname"),
            Map.entry("SourceContext", "source-context"), Map.entry("Source", "source"),
            Map.entry("EventId", "event-id"), Map.entry("InternalMessageId", "internal-message-id"),
            Map.entry("MessageId", "message-id"), Map.entry("Recipients", "recipient-address"),
            Map.entry("TotalBytes", "total-bytes"), Map.entry("Sender", "sender-address"));
    private static final String USUAL = "Timestamp ClientHostname ServerHostname SourceContext Source EventId "
            + "InternalMessageId MessageId Recipients TotalBytes Sender";

    /** Rows of the log as a computer in Berlin would export them in February. */
    private static String export(String columns, int from, int to, String text) {
        var names = List.of(columns.split(" "));
        var rows = SmallLogs.rows(from, to, text).lines().map(line -> Arrays.asList(line.split(",", -1)))
                .map(values -> names.stream().map(name -> cell(name, values)).collect(Collectors.joining(";")));
        return String.join(";", names) + "\n" + rows.collect(Collectors.joining("\n")) + "\n";
    }

    private static String cell(String name, List<String> values) {
        var value = values.get(LOG.indexOf(NAMES.get(name)));
        return switch (name) {
            case "Timestamp" -> LocalDateTime.parse(value.substring(0, 19)).plusHours(1)
                    .format(DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT));
            case "SourceContext" -> "\"" + value + "\"";
            default -> value;
        };
    }

    /** Events do not stand at whole seconds. */
    private static String log(int count, String text) {
        return SmallLogs.rows(count, text).replace(".000Z,10.", ".789Z,10.");
    }

    @Test
    void anExportOfALogAddsNothing() throws IOException {
        write("MSGTRK2018020512-1.LOG", log(300, "a"));
        write("export.csv", export(USUAL, 0, 300, "a"));
        var report = run();
        assertThat(rows()).hasSize(300).allSatisfy(row -> assertThat(row.event().origin().file()).endsWith(".LOG"));
        assertThat(report.duplicates()).isEqualTo(300);
        assertThat(run().events()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EX01 wrote them, the lists are lost | anna@example.com     | System.String[] | 300
            joined otherwise                    | anna@example.com     | ANNA@example.com | 300
            other recipients                    | anna@example.com     | carl@example.com | 600
            another server                      | client.example.com;EX01 | client.example.com;EX02 | 600
            another size                        | ;1007;               | ;9007;          | 301
            """)
    void rowsThatAgreeInAllThatBothHaveAreOne(String what, String from, String to, int events) throws IOException {
        write("MSGTRK2018020512-1.LOG", log(300, "a"));
        write("export.csv", export(USUAL, 0, 300, "a").replace(from, to));
        run();
        assertThat(rows()).as(what).hasSize(events);
    }

    @ParameterizedTest
    @CsvSource({"InternalMessageId", "MessageId", "Source", "ClientHostname ServerHostname"})
    void withoutAColumnThatProvesItBothCount(String missing) throws IOException {
        write("MSGTRK2018020512-1.LOG", log(30, "a"));
        var columns = Arrays.stream(USUAL.split(" ")).filter(name -> !List.of(missing.split(" ")).contains(name))
                .collect(Collectors.joining(" "));
        write("export.csv", export(columns, 0, 30, "a"));
        run();
        assertThat(rows()).hasSize(60);
    }

    @Test
    void aLogThatComesLaterWinsAndWhatItLacksStays() throws IOException {
        write("export.csv", export(USUAL, 0, 40, "a"));
        run();
        write("MSGTRK2018020512-1.LOG", log(30, "a"));
        run();
        assertThat(rows()).hasSize(40);
        assertThat(rows().stream().filter(row -> row.event().origin().file().equals("export.csv"))).hasSize(10);
        assertThat(run().events()).isZero();
        write("MSGTRK2018020512-1.LOG", log(35, "a"));
        run();
        assertThat(rows()).hasSize(40);
        try (var reader = workspace().reader()) {
            assertThat(reader.counts().messages()).isEqualTo(40);
        }
    }
}
