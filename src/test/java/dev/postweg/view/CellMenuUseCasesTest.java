package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the context menu of a cell offers, by mouse and by key. */
class CellMenuUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        openSamples();
    }

    private static List<MenuItem> items() {
        return Eventually.onFx(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).findFirst().orElseThrow().getItems());
    }

    private static List<String> ids() {
        return items().stream().map(MenuItem::getId).filter(id -> id != null).toList();
    }

    private void choose(String id) {
        Eventually.doFx(() -> find(items(), id).fire());
        page.untilIdle();
    }

    private static MenuItem find(List<MenuItem> items, String id) {
        for (var item : items) {
            var found = id.equals(item.getId()) ? item : item instanceof Menu menu ? find(menu.getItems(), id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void theEntriesStandInTheOrderOfHabit() {
        page.filter().paste("source:STOREDRIVER event:DELIVER recipient-count:1 original-client-ip:192.168.0.0/16");
        page.events().rightClick(0, "event-id");
        assertThat(ids()).containsSubsequence("item-trace", "cell-include", "cell-exclude", "cell-or", "cell-pair",
                "cell-same-ip", "cell-same-net", "cell-time", "cell-copy", "cell-hide", "item-columns",
                "item-raw-line");
    }

    @Test
    void whatCannotWorkIsAbsent() {
        page.events().rightClick(0, "date-time");
        assertThat(ids()).doesNotContain("cell-include", "cell-exclude").contains("cell-time");
        page.press(KeyCode.ESCAPE);
        page.run(Command.MESSAGES);
        page.untilIdle();
        page.messages().rightClick(0, "sender");
        assertThat(ids()).contains("cell-include").doesNotContain("item-raw-line");
    }

    @ParameterizedTest
    @CsvSource({"cell-include, source:SMTP", "cell-exclude, NOT source:SMTP"})
    void aValueIsTakenInOrLeftOut(String entry, String filter) {
        page.events().rightClick(0, "source");
        choose(entry);
        assertThat(page.filter().text()).isEqualTo(filter);
    }

    @Test
    void theNetworkOfAnAddress() {
        page.filter().paste("client-ip:192.168.100.33");
        page.events().rightClick(0, "original-client-ip");
        choose("cell-same-net");
        assertThat(page.filter().text()).matches("client-ip:192.168.100.33 original-client-ip:[\\d.]+\\.0/24");
        assertThat(page.events().size()).isPositive();
    }

    @Test
    void theTimeAroundARow() {
        var all = page.events().size();
        page.events().rightClick(5, "source");
        choose("cell-around");
        assertThat(page.events().size()).isPositive().isLessThan(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"cell-copy-value|SMTP", "cell-copy-filter|source:SMTP",
            "item-copy-csv|date-time,event-id,source", "item-copy-json|{\"date-time\":",
            "cell-copy-powershell|Get-TransportService | Get-MessageTrackingLog -MessageId \"<"})
    void aCopyInEachForm(String entry, String beginning) {
        page.events().rightClick(0, "source");
        choose(entry);
        page.until("it is copied", () -> {
            var text = Clipboard.getSystemClipboard().getString();
            return text != null && text.startsWith(beginning);
        });
    }

    @ParameterizedTest
    @CsvSource({"CONTEXT_MENU, false", "F10, true"})
    void theMenuOpensByKeyInTheColumnOfTheCursor(KeyCode key, boolean shift) {
        page.events().click(0, "event-id").press(KeyCode.RIGHT);
        if (shift) {
            page.press(KeyCode.SHIFT, key);
        } else {
            page.press(key);
        }
        choose("cell-include");
        assertThat(page.filter().text()).isEqualTo("source:SMTP");
    }
}
