package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.archive.ArchiveKind;
import dev.postweg.archive.Packing;
import dev.postweg.format.DateOrder;
import dev.postweg.ingest.SmallLogs;
import dev.postweg.store.FileRow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports that do not tell zone, order of dates or encoding: the user is asked once, and can say otherwise later. */
class ReadingUseCasesTest extends WindowTest {
    private static final String CSV = """
            Timestamp,Source,EventId,Sender,MessageId,MessageSubject
            02/03/2018 11:28:01,SMTP,RECEIVE,a@x.de,<1@x.de>,Grüße
            02/03/2018 11:28:02,STOREDRIVER,DELIVER,a@x.de,<1@x.de>,Grüße
            """;
    private static final String DOTS = CSV.replace("02/03/2018", "05.03.2018").replace("1@x", "2@x");
    private static final String PROVEN = CSV.replace("02/03/2018 11:28:01", "2018-02-03T11:28:01Z")
            .replace("02/03/2018 11:28:02", "2018-02-03T11:28:02Z").replace("1@x", "3@x");

    private Path logs;

    @BeforeEach
    void folder() throws IOException {
        logs = Files.createDirectory(folder.resolve("logs"));
    }

    private void open() {
        Eventually.doFx(() -> window.open(List.of(logs)));
    }

    private List<String> times() {
        page.untilIdle();
        try (var reader = window.model().session().workspace().get().reader()) {
            var all = window.model().lists().events().rows().get().ids();
            return reader.events(all).stream().map(row -> Instant.ofEpochMilli(row.event().time()).toString())
                    .sorted().toList();
        }
    }

    private String reason(String file) {
        var table = (TableView<?>) page.anywhere("#" + ReportPane.FILES);
        return Eventually.onFx(() -> {
            var index = table.getItems().stream().map(row -> ((FileRow) row).path()).toList().indexOf(file);
            table.getSelectionModel().clearAndSelect(index);
            var column = table.getColumns().get(1);
            return window.model().report().reason((FileRow) column.getCellData(index));
        });
    }

    @Test
    void enterTakesTheGuessAndTheReportSaysSo() throws IOException {
        Files.writeString(logs.resolve("a.csv"), CSV);
        open();
        var question = new ReadingPage(page);
        question.type("UTC");
        assertThat(question.row(0)).isEqualTo("02/03/2018 11:28:01 > 2018-02-03 11:28:01 Grüße");
        assertThat(question.texts()).contains("the zone of this computer", "Guessed: no dots");
        question.enter();
        assertThat(times()).containsExactly("2018-02-03T11:28:01Z", "2018-02-03T11:28:02Z");
        page.run(Command.IMPORT_REPORT);
        assertThat(reason("a.csv")).contains("UTC, as given", "MDY, as given");
        page.press(KeyCode.ESCAPE);
        Files.writeString(logs.resolve("a.csv"), CSV + CSV.lines().toList().getLast().replace(":02", ":03") + "\n");
        page.press(KeyCode.F5);
        page.until("the new row is there", () -> page.events().size() == 3);
        assertThat(ReadingPage.isOpen(page)).isFalse();
        assertThat(times()).contains("2018-02-03T11:28:03Z");
    }

    @Test
    void theUserKnowsZoneAndOrder() throws IOException {
        Files.writeString(logs.resolve("a.csv"), CSV);
        open();
        var question = new ReadingPage(page);
        question.type("no such place");
        assertThat(question.canGo()).isFalse();
        question.type("tok");
        question.choose(DateOrder.DMY);
        assertThat(question.row(1)).startsWith("02/03/2018 11:28:02 > 2018-03-02 02:28:02");
        question.enter();
        assertThat(times()).containsExactly("2018-03-02T02:28:01Z", "2018-03-02T02:28:02Z");
    }

    @Test
    void alikeFilesAreAskedAboutTogetherAndProvenOnesNotAtAll() throws IOException {
        Files.writeString(logs.resolve("a.csv"), CSV);
        Files.write(logs.resolve("b.zip"), Packing.pack(ArchiveKind.ZIP,
                Packing.files("b.csv", CSV.replace("1@x", "4@x"), "proven.csv", PROVEN)));
        Files.writeString(logs.resolve("c.csv"), DOTS);
        Files.writeString(logs.resolve("d.log"), SmallLogs.rows(3, "a"));
        open();
        var question = new ReadingPage(page);
        page.until("what is clear is read first", () -> page.events().size() == 5);
        assertThat(question.groups()).containsExactly("a.csv", "c.csv");
        assertThat(question.texts()).contains("3 files do not tell it", "a.csv and 1 more");
        question.type("Asia/Tokyo");
        question.group(1);
        question.type("+02:00");
        assertThat(question.row(0)).startsWith("05.03.2018 11:28:01 > 2018-03-05 09:28:01");
        question.enter();
        assertThat(times()).hasSize(11).contains("2018-02-03T02:28:01Z", "2018-03-05T09:28:01Z");
    }

    @Test
    void listsThatAreLostAreSaidAtOnce() throws IOException {
        Files.writeString(logs.resolve("a.csv"),
                PROVEN.replace("Sender", "Recipients").replace("a@x.de", "System.String[]"));
        open();
        page.until("the rows are there", () -> page.events().size() == 2);
        page.untilIdle();
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("In one file lists are lost (System.String[])");
    }

    @Test
    void aQuestionThatIsLeftTakesTheGuessAndMarksIt() throws IOException {
        Files.writeString(logs.resolve("a.csv"), CSV);
        open();
        new ReadingPage(page).escape();
        assertThat(page.events().size()).isEqualTo(2);
        page.run(Command.IMPORT_REPORT);
        assertThat(reason("a.csv")).contains("ASSUMED");
    }

    @Test
    void aFileIsReadAgainFromTheReport() throws IOException {
        Files.write(logs.resolve("a.csv"), PROVEN.getBytes(Charset.forName("windows-1252")));
        open();
        new ReadingPage(page).enter();
        page.run(Command.IMPORT_REPORT);
        assertThat(reason("a.csv")).doesNotContain("windows-1251");
        var again = (Button) page.anywhere("#" + ReportPane.AGAIN);
        Eventually.doFx(again::fire);
        var question = new ReadingPage(page);
        question.encoding("windows-1251");
        assertThat(question.row(0)).endsWith("GrьЯe");
        question.fire(ReadingPage.GO);
        page.until("the report follows", () -> reason("a.csv").contains("windows-1251"));
        Eventually.doFx(((Button) page.anywhere("#" + ReportPane.AGAIN))::fire);
        new ReadingPage(page).fire(ReadingPage.FORGET);
        page.until("the report follows", () -> !reason("a.csv").contains("windows-1251"));
        assertThat(page.events().size()).isEqualTo(2);
    }
}
