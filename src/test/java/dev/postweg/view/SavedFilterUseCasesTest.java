package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters with names: kept, taken by key, put in order, and passed on as a file. */
class SavedFilterUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        remembered.put("saved-filters", "Failures = event:FAIL\nLately = last:2h");
        start();
        openSamples();
    }

    private List<String> kept() {
        return remembered.get("saved-filters").lines().toList();
    }

    private void open() {
        page.run(Command.SAVED_FILTERS);
        var list = (ListView<?>) page.anywhere("#" + Ids.SAVED_LIST);
        Eventually.doFx(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
    }

    private void fire(String id) {
        var button = (Button) page.anywhere("#" + id);
        Eventually.doFx(button::fire);
        page.untilIdle();
    }

    @Test
    void aFilterIsSavedAndTakenByItsKey() {
        page.filter().paste("channel:smtp-anonymous");
        page.press(KeyCode.CONTROL, KeyCode.S);
        var name = (TextField) page.anywhere("#" + Ids.SAVE_FILTER_NAME);
        Eventually.doFx(() -> name.setText("No logon"));
        page.press(KeyCode.ENTER);
        assertThat(kept()).containsExactly("Failures = event:FAIL", "Lately = last:2h",
                "No logon = channel:smtp-anonymous");
        page.press(KeyCode.ALT, KeyCode.DIGIT1);
        page.untilIdle();
        assertThat(page.filter().text()).isEqualTo("event:FAIL");
        page.press(KeyCode.ALT, KeyCode.DIGIT3);
        page.untilIdle();
        assertThat(page.filter().text()).isEqualTo("channel:smtp-anonymous");
    }

    @Test
    void aRelativeFilterStaysAsItWasTyped() {
        page.press(KeyCode.ALT, KeyCode.DIGIT2);
        page.untilIdle();
        assertThat(page.filter().text()).isEqualTo("last:2h");
        assertThat(page.events().size()).isPositive();
    }

    @Test
    void filtersAreRenamedMovedAndDeletedByKeys() {
        open();
        page.press(KeyCode.F2);
        var name = (TextField) page.anywhere("#" + Ids.SAVED_NAME);
        Eventually.doFx(() -> name.setText("Lately"));
        page.press(KeyCode.ENTER);
        assertThat(kept()).as("a name that is taken").containsExactly("Failures = event:FAIL", "Lately = last:2h");
        Eventually.doFx(() -> name.setText("Refused"));
        page.press(KeyCode.ENTER);
        assertThat(kept()).containsExactly("Refused = event:FAIL", "Lately = last:2h");
        page.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(kept()).containsExactly("Lately = last:2h", "Refused = event:FAIL");
        page.press(KeyCode.ENTER);
        page.untilIdle();
        assertThat(page.filter().text()).isEqualTo("event:FAIL");
        page.press(KeyCode.DELETE);
        assertThat(kept()).containsExactly("Lately = last:2h");
    }

    @Test
    void filtersTravelAsAFile() throws IOException {
        open();
        dialogs.save = folder.resolve("filters.txt");
        fire("saved-export");
        assertThat(Files.readString(dialogs.save)).endsWith("Failures = event:FAIL\nLately = last:2h\n");
        dialogs.files = List.of(Files.writeString(folder.resolve("colleague.txt"), """
                # from a colleague
                Failures = event:FAIL
                Lately = last:1d
                Broken = sendr:x
                Big = size:>5MB
                """));
        fire("saved-import");
        assertThat(kept()).containsExactly("Failures = event:FAIL", "Lately = last:2h", "Lately (2) = last:1d",
                "Big = size:>5MB");
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("colleague.txt, line 4: Broken, character 1:")
                .contains("2 filters taken from colleague.txt; one was here already.");
    }

    @Test
    void escapeClosesTheList() {
        open();
        page.press(KeyCode.ESCAPE);
        page.until("the list is closed", () -> !page.isAnywhere("#" + Ids.SAVED_LIST));
    }
}
