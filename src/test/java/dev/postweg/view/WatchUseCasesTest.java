package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.SmallLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Looking for new rows by itself. */
class WatchUseCasesTest extends WindowTest {
    private static final String SIGN = "#" + Ids.STATUS_WATCHING;

    @Test
    void theStatusBarSaysThatNewRowsAreLookedFor() throws IOException {
        var logs = Files.createDirectory(folder.resolve("logs"));
        var log = Files.writeString(logs.resolve("MSGTRK2018020512-1.LOG"), SmallLogs.rows(2, "a"));
        open(logs);
        page.until("the rows are there", () -> page.events().size() == 2);
        page.untilIdle();
        assertThat(page.sees(SIGN)).isFalse();
        Files.writeString(log, SmallLogs.rows(5, "a"));
        page.press(KeyCode.SHIFT, KeyCode.F5);
        page.until("the new rows are there", () -> page.events().size() == 5);
        assertThat(page.text(SIGN)).isEqualTo("Looks for new rows");
        page.press(KeyCode.SHIFT, KeyCode.F5);
        assertThat(page.sees(SIGN)).isFalse();
    }

    @Test
    void aWorkspaceHasNoFolderToWatch() {
        open(SampleWorkspace.in(folder));
        page.until("the rows are there", () -> page.events().size() > 0);
        page.press(KeyCode.SHIFT, KeyCode.F5);
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("There is no folder to watch");
        assertThat(page.sees(SIGN)).isFalse();
    }

    private void open(Path path) {
        Eventually.doFx(() -> window.open(List.of(path)));
    }
}
