package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A mail to a group of two thousand, with ten thousand rows: it opens at once and stays fluent. */
class BigMailTest extends WindowTest {
    private static final int MEMBERS = 2_000;
    private static final Instant START = Instant.parse("2018-02-06T08:00:00Z");
    /** A second is the aim on a machine of its own; the machines of tests are shared. */
    private static final Duration OPENS = Duration.ofSeconds(10);
    private static final Duration MOVES = Duration.ofMillis(700);
    private static final int STEPS = 10;

    private final List<String> lines = new ArrayList<>();

    private void row(int ms, String what, String recipients, Map<LogField, String> more) {
        var header = Header.V2016;
        var values = new ArrayList<>(Collections.nCopies(header.names().size(), ""));
        var parts = what.split(" ");
        var all = new EnumMap<LogField, String>(LogField.class);
        all.put(LogField.DATE_TIME, START.plusMillis(ms).toString());
        all.put(LogField.SOURCE, parts[0]);
        all.put(LogField.EVENT_ID, parts[1]);
        all.put(LogField.INTERNAL_MESSAGE_ID, parts[2]);
        all.put(LogField.MESSAGE_ID, "<big@example.com>");
        all.put(LogField.NETWORK_MESSAGE_ID, "5e630e82-bf20-5678-5678-08d572cc7562");
        all.put(LogField.RECIPIENT_ADDRESS, recipients);
        all.put(LogField.RECIPIENT_COUNT, Integer.toString(recipients.split(";").length));
        all.put(LogField.MESSAGE_SUBJECT, "To everybody");
        all.put(LogField.SENDER_ADDRESS, "boss@example.com");
        all.put(LogField.SERVER_HOSTNAME, "EX01");
        all.putAll(more);
        all.forEach((field, value) -> values.set(header.position(field), value));
        lines.add(String.join(",", values));
    }

    private Path log() throws IOException {
        var members = IntStream.range(0, MEMBERS).mapToObj("m%04d@example.com"::formatted).toList();
        var all = members.stream().collect(Collectors.joining(";"));
        row(0, "SMTP RECEIVE 100", "all@example.com", Map.of(LogField.MESSAGE_INFO, "0cI: "));
        row(10, "ROUTING EXPAND 100", all, Map.of(LogField.RELATED_RECIPIENT_ADDRESS, "all@example.com"));
        row(20, "AGENT AGENTINFO 100", all, Map.of());
        for (var i = 0; i < MEMBERS; i++) {
            var at = 100 + 5 * i;
            row(at, "ROUTING TRANSFER " + (1000 + i), members.get(i), Map.of(LogField.REFERENCE, "100"));
            row(at + 1, "SMTP DEFER " + (1000 + i), members.get(i), Map.of());
            row(at + 2, "SMTP DEFER " + (1000 + i), members.get(i), Map.of());
            row(at + 3, "STOREDRIVER DELIVER " + (1000 + i), members.get(i), Map.of());
            row(at + 4, "SMTP SEND " + (1000 + i), members.get(i), Map.of());
        }
        var head = List.of("#Software: Microsoft Exchange Server", "#Version: 15.01.1261.035",
                "#Log-type: Message Tracking Log", "#Date: " + START,
                "#Fields: " + String.join(",", Header.V2016.names()));
        lines.addAll(0, head);
        return Files.write(Files.createDirectories(folder.resolve("EX01")).resolve("MSGTRK2018020608-1.LOG"), lines);
    }

    private Path workspace() throws IOException {
        var file = folder.resolve("big.postweg");
        new Importer(Workspace.open(file), Progress.NONE).run(List.of(log()));
        return file;
    }

    private static Duration time(Runnable action) {
        var start = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void opensAtOnceAndStaysFluent() throws IOException {
        var file = workspace();
        Eventually.doFx(() -> window.open(List.of(file)));
        page.until("rows are there", () -> !window.model().lists().events().rows().get().isEmpty());
        page.untilIdle();
        page.filter().paste("event:EXPAND");
        page.events().click(0, "event-id");
        var opened = time(() -> {
            page.run(Command.TRACE);
            page.trace().untilDrawn();
        });
        assertThat(page.trace().events()).hasSizeGreaterThan(5 * MEMBERS);
        assertThat(page.trace().recipients()).hasSize(1);
        assertThat(page.trace().picture().nodes()).hasSizeLessThan(20);
        assertThat(opened).isLessThan(OPENS);

        var folded = page.trace().picture().nodes().stream().filter(node -> node.events().size() > 1000).findFirst()
                .orElseThrow();
        Eventually.doFx(() -> window.model().way().open(folded));
        page.until("all are drawn", () -> window.model().way().drawn().get().picture().nodes().size() > MEMBERS);
        page.click("#" + Ids.WAY);
        var moved = time(() -> {
            for (var i = 0; i < STEPS; i++) {
                page.press(KeyCode.S);
            }
        });
        assertThat(moved).isLessThan(MOVES.multipliedBy(STEPS));
    }
}
