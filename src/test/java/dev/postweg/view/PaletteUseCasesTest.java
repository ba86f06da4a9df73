package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Finding a command without knowing its menu or its key. */
class PaletteUseCasesTest extends WindowTest {
    @Test
    void everyCommandIsThereWithItsKeysAndWhyItCannotBeDone() {
        var palette = new PalettePage(page).open();
        var texts = new Texts(Locale.UK);
        var titles = palette.entries().stream().map(PaletteModel.Entry::title).toList();
        assertThat(titles).containsAll(Stream.of(Command.values()).filter(command -> command != Command.PALETTE)
                .map(command -> texts.get(command.key())).toList());
        var trace = entry(palette, Command.TRACE);
        assertThat(trace.keys()).isEqualTo("↵");
        assertThat(trace.obstacle()).contains("needs an open workspace");
        assertThat(entry(palette, Command.ABOUT).obstacle()).isEmpty();
        palette.press(KeyCode.ESCAPE);
        assertThat(palette.isOpen()).isFalse();
        openSamples();
        palette.open();
        assertThat(entry(palette, Command.TRACE).obstacle()).contains("needs a selected row");
        assertThat(entry(palette, Command.BACK).obstacle()).contains("there is nothing to go back to");
        assertThat(entry(palette, Command.EXPORT).obstacle()).isEmpty();
    }

    private static PaletteModel.Entry entry(PalettePage palette, Command command) {
        var title = new Texts(Locale.UK).get(command.key());
        return palette.entries().stream().filter(entry -> entry.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void someLettersAndEnterDoIt() {
        openSamples();
        var palette = new PalettePage(page).open().type("utc loc");
        assertThat(palette.entries().getFirst().title()).isEqualTo("UTC or local time");
        palette.press(KeyCode.ENTER);
        assertThat(palette.isOpen()).isFalse();
        assertThat(page.events().title("date-time")).isEqualTo("Time (local)");
    }

    @Test
    void arrowsChooseAndSavedFiltersAreCommandsToo() {
        remembered.put("saved-filters", "Failures = event:FAIL\nNo logon = info:0cA");
        start();
        openSamples();
        var palette = new PalettePage(page).open().type("no logon");
        assertThat(palette.entries().getFirst().keys()).isEqualTo("Alt+2");
        palette.press(KeyCode.ENTER);
        page.untilIdle();
        assertThat(page.filter().text()).isEqualTo("info:0cA");
        palette.open().type("").press(KeyCode.DOWN).press(KeyCode.UP);
        palette.type("xyzzy");
        assertThat(palette.entries()).isEmpty();
        palette.press(KeyCode.ENTER);
        assertThat(palette.isOpen()).isTrue();
    }

    @Test
    void theHelpListsEveryKeyAndFindsThem() {
        page.press(KeyCode.F1);
        var keys = (KeysPane) page.anywhere("#" + KeysPane.ID);
        var texts = new Texts(Locale.UK);
        var shown = texts(keys);
        assertThat(shown).contains(Stream.of(Command.values())
                .map(command -> texts.get(command.key()).replace("…", "")).toArray(String[]::new));
        assertThat(shown).contains("F5, Ctrl+R", "Alt+1 … Alt+9");
        Eventually.doFx(() -> ((TextField) keys.lookup("#" + Ids.KEYS_FIND)).setText("saved filter"));
        assertThat(texts(keys)).contains("Saved filters", "Take one of the first nine saved filters")
                .doesNotContain("Open folder");
    }

    private static java.util.List<String> texts(KeysPane keys) {
        return Eventually.onFx(() -> keys.lookupAll(".label").stream().map(label -> ((Label) label).getText())
                .toList());
    }
}
