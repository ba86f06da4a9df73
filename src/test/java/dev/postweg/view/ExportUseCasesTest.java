package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves the window. */
class ExportUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        openSamples();
    }

    private void export(String name, String... choices) {
        dialogs.save = folder.resolve(name);
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        for (var choice : choices) {
            page.robot().clickOn(page.anywhere("#" + choice));
        }
        page.robot().clickOn(page.anywhere("#" + ExportPane.GO));
        page.untilIdle();
        page.until("the file is there", () -> Files.exists(dialogs.save));
    }

    @Test
    void aWorkbookIsTheFirstOffer() throws IOException {
        page.filter().paste("event:FAIL");
        export("out.xlsx");
        assertThat(dialogs.asked).containsExactly("sample-logs-events.xlsx");
        assertThat(Files.readAllBytes(dialogs.save)).startsWith('P', 'K');
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("exported to");
    }

    @Test
    void onlyTheSelectedRowsInTheChosenColumns() throws IOException {
        page.events().click(2, "event-id").press(KeyCode.SHIFT, KeyCode.DOWN);
        dialogs.save = folder.resolve("out.csv");
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        page.robot().clickOn(page.anywhere("#export-csv-plain"));
        page.robot().clickOn(page.anywhere("#export-chosen"));
        var source = (CheckBox) page.anywhere("#export-column-source");
        Eventually.doFx(source::fire);
        page.robot().clickOn(page.anywhere("#" + ExportPane.GO));
        page.untilIdle();
        page.until("the file is there", () -> Files.exists(dialogs.save));
        var lines = Files.readAllLines(dialogs.save);
        assertThat(lines).hasSize(3).first().asString().contains("event-id").doesNotContain(",source,");
        assertThat(remembered.get("export-columns-events")).contains("event-id").doesNotContain("source,");
    }

    @Test
    void oneKeyExportsAgainUnderAFreeName() throws IOException {
        page.filter().paste("event:FAIL");
        export("sample-logs-events.jsonl", "export-jsonl");
        page.filter().paste("event:RECEIVE");
        page.press(KeyCode.F9);
        page.untilIdle();
        var again = folder.resolve("sample-logs-events-2.jsonl");
        page.until("the second file is there", () -> Files.exists(again));
        assertThat(Files.readAllLines(again)).hasSize(page.events().size()).first().asString().contains("RECEIVE");
    }

    @Test
    void allIsSelectedAtOnceAndExportedAsAWhole() throws IOException {
        page.events().click(0, "event-id").press(KeyCode.CONTROL, KeyCode.A);
        export("all.csv", "export-csv-plain");
        assertThat(Files.readAllLines(dialogs.save)).hasSizeGreaterThan(page.events().size());
    }
}
