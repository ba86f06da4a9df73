package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Note.Mark;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks and notes. */
class NoteUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        openSamples();
    }

    private long marked() {
        return inState("marked");
    }

    private long inState(String state) {
        return Eventually.onFx(() -> page.scene().getRoot().lookupAll(".table-row-cell").stream()
                .filter(row -> row.isVisible() && row.getPseudoClassStates().contains(
                        PseudoClass.getPseudoClass(state)))
                .count());
    }

    private void note(String text) {
        page.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        write(text);
    }

    private void write(String text) {
        var area = (TextArea) page.anywhere("#" + NotePane.TEXT);
        Eventually.doFx(() -> area.setText(text));
        page.robot().clickOn(page.anywhere("#" + NotePane.SAVE));
        page.untilIdle();
    }

    @Test
    void theSelectedRowsAreMarkedFoundAndLetGo() {
        page.events().click(2, "event-id").press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.CONTROL, KeyCode.M);
        page.untilIdle();
        assertThat(marked()).isEqualTo(2);
        page.filter().paste("marked:yes");
        assertThat(page.events().size()).isEqualTo(2);
        page.events().click(0, "event-id").press(KeyCode.CONTROL, KeyCode.M);
        page.untilIdle();
        assertThat(page.events().size()).isEqualTo(1);
    }

    @Test
    void aKeyGoesFromMarkToMark() {
        page.events().click(7, "event-id").press(KeyCode.CONTROL, KeyCode.M);
        page.untilIdle();
        page.events().click(1, "event-id").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        page.until("the mark is selected", () -> page.events().lead() == 7);
        Eventually.doFx(() -> page.events().table().getSelectionModel().clearSelection());
        page.events().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        page.until("the mark is selected from nowhere", () -> page.events().selected() == 1);
    }

    @Test
    void aNoteIsShownFoundAndThereTheNextTime() {
        page.events().click(3, "event-id");
        note("ask the owner of the printer");
        page.until("the details show it", () -> page.textsOf("#" + Ids.DETAILS).contains("owner of the printer"));
        page.filter().paste("note:printer");
        assertThat(page.events().size()).isEqualTo(1);
        start();
        openSamples();
        page.filter().paste("note:\"ask the owner\"");
        assertThat(page.events().size()).isEqualTo(1);
    }

    @Test
    void aMailIsMarkedAsAWhole() {
        page.run(Command.MESSAGES);
        page.untilIdle();
        page.messages().click(0, "sender").press(KeyCode.CONTROL, KeyCode.M);
        page.untilIdle();
        page.filter().paste("marked:yes");
        assertThat(page.messages().size()).isEqualTo(1);
        page.run(Command.EVENTS);
        page.untilIdle();
        assertThat(page.events().size()).isEqualTo(window.model().lists().messages().rows().get().get(0).row().get()
                .summary().events());
    }

    @Test
    void theTraceShowsTheMarkOfItsEvent() {
        page.filter().paste("event:FAIL");
        page.events().click(0, "event-id").press(KeyCode.CONTROL, KeyCode.M);
        page.untilIdle();
        page.events().doubleClick(0, "event-id");
        page.trace().untilShown();
        assertThat(window.model().trace().notes().get().events().values()).singleElement().satisfies(
                note -> assertThat(note.mark()).isEqualTo(Mark.YES));
    }

    @Test
    void theTraceMarksAndNotesEventsAndTheMail() {
        page.filter().paste("event:FAIL");
        page.events().doubleClick(0, "event-id");
        page.trace().untilDrawn().clickEvent(1);
        var second = page.trace().selectedEvent();
        page.press(KeyCode.CONTROL, KeyCode.M);
        page.untilIdle();
        assertThat(page.trace().markedRows()).isEqualTo(1);
        note("look at the connector");
        page.until("the details show it", () -> page.trace().text().contains("look at the connector"));
        page.trace().clickEvent(0);
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(page.trace().selectedEvent()).isEqualTo(second);
        page.click("#" + Ids.TRACE_MARK);
        page.untilIdle();
        assertThat(window.model().trace().notes().get().mail().mark()).isEqualTo(Mark.YES);
        page.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        write("of the head");
        page.until("the head shows it", () -> page.trace().text().contains("of the head"));
        page.trace().back();
        page.filter().paste("note:\"of the head\" note:connector");
        assertThat(page.events().size()).as("all rows of a noted mail, and among them the noted row").isPositive();
    }

    @Test
    void aRuleAboutMarksPaintsAtOnce() {
        window.model().colours().add(new ColourRule(ColourRule.Use.ON, ColourRule.Lists.BOTH, Tint.NONE, Tint.TEAL,
                "Mine", "marked:yes OR note:urgent"));
        page.events().click(2, "event-id").press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.CONTROL, KeyCode.M);
        page.until("two rows are coloured", () -> inState("tint-back-teal") == 2);
        assertThat(Eventually.onFx(() -> window.model().lists().events().rows().get().size())).isPositive();
        page.press(KeyCode.CONTROL, KeyCode.M);
        page.until("none is coloured", () -> inState("tint-back-teal") == 0);
        page.events().click(4, "event-id");
        note("urgent");
        page.until("the noted row is coloured", () -> inState("tint-back-teal") == 1);
    }
}
