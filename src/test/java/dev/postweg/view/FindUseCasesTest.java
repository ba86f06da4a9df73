package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How one finds a row without filtering. */
class FindUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        openSamples();
    }

    private void find(String text) {
        page.press(KeyCode.CONTROL, KeyCode.F);
        var field = (TextField) page.visible("#" + Ids.FIND);
        Eventually.doFx(() -> field.setText(text));
        page.until("it is counted", () -> page.text("#" + Ids.FIND_COUNT).matches("\\d+ of .*|Nothing.*"));
    }

    private int of() {
        return Integer.parseInt(page.text("#" + Ids.FIND_COUNT).split("\\D+")[1]);
    }

    @Test
    void theNextAndPreviousHitCountedAndRoundTheEnd() {
        var all = page.events().size();
        find("event:FAIL");
        assertThat(page.text("#" + Ids.FIND_COUNT)).startsWith("1 of ");
        var first = page.events().lead();
        assertThat(page.events().cell(first, "event-id")).isEqualTo("FAIL");
        page.press(KeyCode.F3);
        assertThat(page.events().lead()).isGreaterThan(first);
        assertThat(page.text("#" + Ids.FIND_COUNT)).startsWith("2 of ");
        page.press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(page.events().lead()).isEqualTo(first);
        page.press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(page.text("#" + Ids.FIND_COUNT)).isEqualTo(of() + " of " + of() + ", once around");
        assertThat(page.events().size()).isEqualTo(all);
    }

    @Test
    void onlyTheShownRowsAreLookedThrough() {
        find("event:FAIL");
        var all = of();
        page.press(KeyCode.ESCAPE);
        page.filter().paste("event:FAIL server:EX01");
        var shown = page.events().size();
        assertThat(shown).isLessThan(all);
        find("FAIL OR event:FAIL");
        assertThat(of()).isEqualTo(shown);
    }

    @Test
    void whatTakesTooLongTurnsTheBarRed() {
        page.press(KeyCode.CONTROL, KeyCode.F);
        var field = (TextField) page.visible("#" + Ids.FIND);
        Eventually.doFx(() -> field.setText("subject:re:/(.+)+\\1~/"));
        page.until("it is given up", () -> page.text("#" + Ids.FIND_COUNT).contains("takes too long"));
        assertThat(field.getParent().getPseudoClassStates()).extracting(Object::toString).contains("wrong");
        assertThat(page.sees("#" + Ids.NOTICES + " .notice")).isFalse();
        Eventually.doFx(() -> field.setText("event:FAIL"));
        page.until("it is counted", () -> page.text("#" + Ids.FIND_COUNT).startsWith("1 of "));
        assertThat(field.getParent().getPseudoClassStates()).extracting(Object::toString).doesNotContain("wrong");
    }

    @Test
    void whatIsNoFilterIsAPhrase() {
        find("Betreff: gibt es nicht");
        assertThat(page.text("#" + Ids.FIND_COUNT)).startsWith("Nothing");
        assertThat(page.filter().text()).isEmpty();
    }

    @Test
    void escapeGivesTheListBack() {
        find("Testmail");
        page.press(KeyCode.ESCAPE);
        assertThat(page.sees("#" + Ids.FIND)).isFalse();
        assertThat(Eventually.onFx(() -> page.scene().getFocusOwner().getId())).isEqualTo("table-events");
    }

    @Test
    void failuresOneByOne() {
        page.events().click(0, "event-id").press(KeyCode.CONTROL, KeyCode.E);
        page.until("a failure is selected", () -> page.events().lead() > 0);
        assertThat(page.events().cell(page.events().lead(), "event-id")).isIn("FAIL", "DEFER", "BADMAIL");
        var first = page.events().lead();
        page.press(KeyCode.CONTROL, KeyCode.E);
        page.until("the next is", () -> page.events().lead() > first);
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        page.until("the first is again", () -> page.events().lead() == first);
    }

    @Test
    void slowStepsOneByOne() {
        page.events().click(0, "event-id").press(KeyCode.CONTROL, KeyCode.J);
        page.until("a slow step is selected", () -> page.events().lead() > 0);
        page.until("it is loaded", () -> window.model().session().event().get() != null);
        var event = window.model().session().event().get();
        try (var reader = window.model().session().workspace().get().reader()) {
            var before = reader.eventsOf(event.message()).stream().mapToLong(one -> one.time())
                    .filter(time -> time < event.event().time()).max();
            assertThat(event.event().time() - before.orElseThrow()).isGreaterThanOrEqualTo(FindModel.SLOW.toMillis());
        }
    }

    @Test
    void messagesHaveTheirOwnFailures() {
        page.run(Command.MESSAGES);
        page.untilIdle();
        page.messages().click(0, "sender").press(KeyCode.CONTROL, KeyCode.E);
        page.until("a failure is selected", () -> page.messages().lead() > 0);
        assertThat(page.messages().cell(page.messages().lead(), "outcome")).isIn("Failed", "Rejected", "Deferred");
    }
}
