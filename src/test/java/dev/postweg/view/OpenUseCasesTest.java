package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.SmallLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** How logs come into the window, how they go out, and how the window looks. */
class OpenUseCasesTest extends WindowTest {
    @Test
    void theFirstStartShowsTheWaysToBegin() {
        assertThat(page.sees("#" + Ids.WELCOME)).isTrue();
        assertThat(page.sees("#table-events")).isFalse();
        assertThat(page.textsOf("#" + Ids.WELCOME)).contains("Open folder").contains("MessageTracking");
    }

    @Test
    void aFolderIsOpenedAndImported() {
        dialogs.folder = SampleWorkspace.LOGS;
        page.click("#" + Ids.WELCOME_FOLDER);
        page.untilIdle();
        assertThat(page.events().size()).isGreaterThan(2000);
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("new events");
        assertThat(remembered.get("recent")).endsWith("sample-logs");
    }

    @Test
    void openingItAgainAddsNothingAndSaysSo() {
        importSamples();
        var all = page.events().size();
        importSamples();
        assertThat(page.events().size()).isEqualTo(all);
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("Nothing new");
    }

    @Test
    void rowsAreThereWhileTheImportRuns() {
        imports.hold();
        Eventually.doFx(() -> window.open(List.of(SampleWorkspace.LOGS)));
        page.until("the import has begun", () -> page.sees("#" + Ids.STATUS_STOP));
        page.until("first rows are there", () -> {
            window.model().imports().refresh();
            return page.sees("#table-events") && page.events().size() > 0;
        });
        assertThat(page.events().cell(0, "event-id")).isNotEmpty();
        page.click("#" + Ids.STATUS_STOP);
        page.untilIdle();
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("Import stopped");
        assertThat(page.events().size()).isPositive();
    }

    @Test
    void newRowsAppearWhileTheFolderIsWatched() throws IOException {
        var logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("a.log"), SmallLogs.rows(10, "a"));
        Eventually.doFx(() -> window.open(List.of(logs)));
        page.untilIdle();
        page.press(KeyCode.SHIFT, KeyCode.F5);
        Files.writeString(logs.resolve("a.log"), SmallLogs.rows(30, "a"));
        Files.writeString(logs.resolve("b.log"), SmallLogs.rows(5, "b"));
        page.until("the new rows are there", () -> page.events().size() == 35);
        page.press(KeyCode.SHIFT, KeyCode.F5);
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("no longer");
    }

    @Test
    void closingDuringAnImportAsksOnce() {
        imports.hold();
        Eventually.doFx(() -> window.open(List.of(SampleWorkspace.LOGS)));
        page.until("the import has begun", () -> page.sees("#" + Ids.STATUS_STOP));
        page.run(Command.QUIT);
        assertThat(dialogs.asked).hasSize(1);
        assertThat(page.scene().getWindow().isShowing()).isTrue();
        dialogs.confirm = true;
        page.run(Command.QUIT);
        assertThat(page.scene().getWindow().isShowing()).isFalse();
    }

    @Test
    void aWorkspaceIsOpenedAsItIs() {
        dialogs.workspace = SampleWorkspace.in(folder);
        page.click("#" + Ids.WELCOME_WORKSPACE);
        page.untilIdle();
        page.until("rows are there", () -> page.events().size() > 2000);
        assertThat(page.sees("#" + Ids.NOTICES)).isFalse();
    }

    @Test
    void whatIsNoWorkspaceIsToldWithoutADialog() throws IOException {
        var file = Files.writeString(folder.resolve("broken.postweg"), "this is no SQLite file at all ".repeat(200));
        Eventually.doFx(() -> window.open(List.of(file)));
        page.untilIdle();
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("broken.postweg").contains("not a workspace");
        assertThat(page.sees("#" + Ids.WELCOME)).isTrue();
    }

    @Test
    void theReportListsFilesAndUnreadableLines() {
        openSamples();
        page.run(Command.IMPORT_REPORT);
        var files = (TableView<?>) page.anywhere("#" + ReportPane.FILES);
        assertThat(Eventually.onFx(() -> files.getItems().size())).isGreaterThan(100);
    }

    @Test
    void theFilteredViewIsExported() throws IOException {
        openSamples();
        page.filter().paste("event:FAIL");
        var rows = page.events().size();
        dialogs.save = folder.resolve("out.csv");
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        page.robot().clickOn(page.anywhere("#export-csv-plain"));
        page.robot().clickOn(page.anywhere("#" + ExportPane.GO));
        page.untilIdle();
        page.until("the file is there", () -> Files.exists(dialogs.save));
        var lines = Files.readAllLines(dialogs.save);
        assertThat(lines.getFirst()).isEqualTo("date-time,event-id,source,sender-address,recipient-address,"
                + "message-subject,original-client-ip,server,channel");
        assertThat(lines).hasSize(rows + 1);
        assertThat(lines.get(1)).contains(",FAIL,");
        assertThat(remembered.get("export")).isEqualTo("CSV_PLAIN,SHOWN,JOINED,ONE");
    }

    @Test
    void theLanguageChangesAndTheResultStays() {
        openSamples();
        page.filter().paste("event:FAIL");
        var failed = page.events().size();
        page.menu("language-german");
        page.until("it speaks German", () -> page.textsOf("#" + Ids.TABS).contains("Ereignisse"));
        page = new MainPage(page.robot(), (javafx.stage.Stage) page.scene().getWindow(), window);
        page.untilIdle();
        page.until("the result is back", () -> page.events().size() == failed);
        assertThat(page.filter().text()).isEqualTo("event:FAIL");
    }

    @Test
    void theThemeIsSwitched() {
        var light = Eventually.onFx(() -> page.scene().getStylesheets().getFirst());
        page.run(Command.THEME);
        assertThat(Eventually.onFx(() -> page.scene().getStylesheets().getFirst())).isNotEqualTo(light)
                .contains("dark");
        page.run(Command.THEME);
        assertThat(Eventually.onFx(() -> page.scene().getStylesheets().getFirst())).isEqualTo(light);
    }

    @Test
    void helpListsEveryCommand() {
        page.press(KeyCode.F1);
        var help = page.anywhere("#" + KeysPane.ID);
        assertThat(Eventually.onFx(() -> help.lookupAll(".key").size())).isGreaterThanOrEqualTo(
                Command.values().length);
    }

    @Test
    void theRawLineIsShownInItsFile() {
        openSamples();
        page.events().click(0, "event-id");
        page.run(Command.RAW_LINE);
        var raw = page.anywhere("#" + RawLinePane.ID);
        assertThat(Eventually.onFx(() -> raw.lookupAll(".raw-wanted").size())).isEqualTo(1);
    }

    @Test
    void aMissingPathIsListedInTheReport() {
        Eventually.doFx(() -> window.open(List.of(Path.of("no-such-folder"))));
        page.untilIdle();
        assertThat(page.sees("#" + Ids.NOTICES)).isTrue();
    }
}
