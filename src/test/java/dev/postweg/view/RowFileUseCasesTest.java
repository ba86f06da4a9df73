package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.SmallLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What leads from a row to the file that it is from, where several folders have files of one name. */
class RowFileUseCasesTest extends WindowTest {
    private static final String NAME = "MSGTRK2018020512-1.LOG";
    private static final String CSV = """
            Timestamp;Source;EventId;Sender;MessageId;MessageSubject
            03.02.2018 11:28:0%s;SMTP;RECEIVE;a@x.de;<%s@x.de>;Eins
            """;

    private Path folder(String name, String file, String text) throws IOException {
        var logs = Files.createDirectories(folder.resolve(name));
        Files.writeString(logs.resolve(file), text);
        return logs;
    }

    private void open(Path one, Path other) {
        Eventually.doFx(() -> window.open(List.of(one, other)));
    }

    @Test
    void theRawLineIsThatOfTheRowsOwnFolder() throws IOException {
        open(folder("one", NAME, SmallLogs.rows(2, "one")),
                folder("two", NAME, SmallLogs.HEADER + SmallLogs.rows(2, 4, "two")));
        page.until("all rows are there", () -> page.events().size() == 4);
        page.untilIdle();
        for (var row : List.of(0, 3)) {
            page.events().click(row, "event-id");
            page.run(Command.RAW_LINE);
            var wanted = page.anywhere("#" + RawLinePane.ID);
            var text = Eventually.onFx(() -> ((Labeled) wanted.lookup(".raw-wanted .code")).getText());
            assertThat(text).contains(row == 0 ? "Mail one 0" : "Mail two 3");
            Eventually.doFx(() -> wanted.getScene().getWindow().hide());
        }
    }

    @Test
    void theRawLineCanBeHadAgainAfterAMailWasLookedAt() throws IOException {
        var logs = folder("one", NAME, SmallLogs.rows(2, "one"));
        Eventually.doFx(() -> window.open(List.of(logs)));
        page.until("all rows are there", () -> page.events().size() == 2);
        page.untilIdle();
        page.events().click(0, "event-id");
        assertThat(canShowRawLine()).isTrue();
        page.press(KeyCode.ENTER);
        page.trace().untilShown();
        page.press(KeyCode.ESCAPE);
        page.until("the list is back", () -> !page.sees("#" + Ids.TRACE));
        assertThat(canShowRawLine()).isTrue();
    }

    private boolean canShowRawLine() {
        return Eventually.onFx(() -> !page.visible("#" + Ids.button(Command.RAW_LINE)).isDisabled());
    }

    @Test
    void theFileOfARowIsReadAgain() throws IOException {
        open(folder("one", "export.csv", CSV.formatted(1, 1)), folder("two", "export.csv", CSV.formatted(2, 2)));
        var question = new ReadingPage(page);
        question.type("UTC");
        question.enter();
        page.until("all rows are there", () -> page.events().size() == 2);
        page.untilIdle();
        page.events().click(1, "event-id");
        page.run(Command.READ_AGAIN);
        var again = new ReadingPage(page);
        assertThat(again.texts()).contains("export.csv").doesNotContain("1 more");
        again.type("Asia/Tokyo");
        again.enter();
        page.until("it is read anew", () -> times().equals(List.of("2018-02-03T02:28:02Z", "2018-02-03T11:28:01Z")));
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("No new events from one file")
                .contains("One event was read anew.");
    }

    private List<String> times() {
        page.untilIdle();
        try (var reader = window.model().session().workspace().get().reader()) {
            return reader.events(window.model().lists().events().rows().get().ids()).stream()
                    .map(row -> Instant.ofEpochMilli(row.event().time()).toString()).sorted().toList();
        }
    }
}
