package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of several stretches behaves as one. */
class LongListUseCasesTest extends WindowTest {
    private static final int ROWS = 5 * TablePane.STRETCH;
    private static final String COLUMN = "event-id";

    @TempDir
    static Path big;
    private static Path workspace;

    @BeforeAll
    static void importMany() throws IOException {
        workspace = SampleWorkspace.ofRows(big, ROWS);
    }

    @BeforeEach
    void openMany() {
        Eventually.doFx(() -> window.open(List.of(workspace)));
        page.until("rows are there", () -> window.model().lists().events().rows().get().size() == ROWS);
        page.untilIdle();
        page.events().click(0, COLUMN);
    }

    /** The rows in sight follow each other without gap, and show what stands at their place. */
    private List<Integer> seen() {
        var seen = page.events().inSight();
        assertThat(seen).hasSizeGreaterThan(5)
                .isEqualTo(IntStream.range(seen.getFirst(), seen.getFirst() + seen.size()).boxed().toList());
        page.events().cell(seen.get(seen.size() / 2), COLUMN);
        return seen;
    }

    private void sees(int row) {
        page.until("row " + row + " is in sight", () -> page.events().inSight().contains(row));
        assertThat(seen()).contains(row);
    }

    @Test
    void theWheelPassesSeams() {
        var pixels = 0;
        for (var turn = 0; turn < 3 * TablePane.STRETCH / 100; turn++) {
            page.events().wheel(2600);
            pixels += 2600;
            assertThat(page.events().inSight()).contains(pixels / 26 + 1);
        }
        seen();
        page.events().wheel(-pixels);
        sees(0);
    }

    @Test
    void theThumbReachesAnyPlace() {
        page.events().dragThumb(0.4);
        assertThat(seen().getFirst()).isBetween(ROWS / 4, ROWS * 3 / 5);
        page.events().dragThumb(2);
        sees(ROWS - 1);
        page.events().dragThumb(-2);
        sees(0);
    }

    @Test
    void keysReachBothEnds() {
        page.events().press(KeyCode.END);
        assertThat(page.events().lead()).isEqualTo(ROWS - 1);
        sees(ROWS - 1);
        page.events().press(KeyCode.UP).press(KeyCode.PAGE_UP);
        var above = page.events().lead();
        assertThat(above).isBetween(ROWS - 100, ROWS - 4);
        sees(above);
        page.events().press(KeyCode.HOME);
        assertThat(page.events().lead()).isZero();
        sees(0);
        page.events().press(KeyCode.PAGE_DOWN);
        sees(page.events().lead());
    }

    @Test
    void shiftSelectsOverSeams() {
        var last = 2 * TablePane.STRETCH + 7;
        page.events().click(3, COLUMN);
        Eventually.doFx(() -> page.events().table().scrollTo(last - 2));
        page.events().shiftClick(last, COLUMN);
        assertThat(page.events().selected()).isEqualTo(last - 2);
        page.events().press(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        assertThat(page.events().selected()).isEqualTo(page.events().lead() - 2);
        sees(page.events().lead());
        page.events().press(KeyCode.SHIFT, KeyCode.END);
        assertThat(page.events().selected()).isEqualTo(ROWS - 3);
        sees(ROWS - 1);
        page.events().press(KeyCode.SHIFT, KeyCode.HOME);
        assertThat(page.events().selected()).isEqualTo(4);
        sees(0);
        page.events().shiftClick(1, COLUMN);
        assertThat(page.events().selected()).isEqualTo(3);
    }

    @Test
    void allRowsAreSelectedAndCopied() {
        page.events().press(KeyCode.CONTROL, KeyCode.A);
        assertThat(page.events().selected()).isEqualTo(ROWS);
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        page.until("all are copied", () -> {
            var text = Clipboard.getSystemClipboard().getString();
            return text != null && text.lines().count() == ROWS + 1;
        });
    }

    @Test
    void backBringsAFarRow() {
        var place = 3 * TablePane.STRETCH + 11;
        var id = Eventually.onFx(() -> window.model().lists().events().rows().get().ids().get(place));
        Eventually.doFx(() -> page.events().table().scrollTo(place - 2));
        page.events().click(place, COLUMN);
        page.until("the selection has rested", () -> window.model().history().selectedId() == id);
        page.filter().paste("event:FAIL");
        assertThat(page.events().size()).isLessThan(TablePane.STRETCH);
        page.run(Command.BACK);
        page.until("the row is back", () -> page.events().lead() == place);
        sees(place);
    }

    @Test
    void findingReachesFarRows() {
        page.press(KeyCode.CONTROL, KeyCode.F);
        var field = (TextField) page.visible("#" + Ids.FIND);
        Eventually.doFx(() -> field.setText("event:FAIL"));
        page.until("it is counted", () -> page.text("#" + Ids.FIND_COUNT).startsWith("1 of "));
        var first = page.events().lead();
        page.press(KeyCode.SHIFT, KeyCode.F3);
        var last = page.events().lead();
        assertThat(last).isGreaterThan(first + TablePane.STRETCH);
        sees(last);
        assertThat(page.events().cell(last, COLUMN)).isEqualTo("FAIL");
        page.press(KeyCode.F3);
        assertThat(page.events().lead()).isEqualTo(first);
        sees(first);
    }

    @Test
    void aReaderOfTheScreenHearsHowManyRowsThereAre() {
        var table = page.events().table();
        assertThat(Eventually.onFx(() -> table.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT)))
                .isEqualTo(ROWS);
    }
}
