package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bar while one types: what it offers, what it remembers, and what a chip keeps. */
class FilterBarUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        openSamples();
    }

    @Test
    void namesAndValuesOfThisWorkspaceAreOfferedWithTheirNumbers() {
        var bar = page.filter();
        bar.type("outc");
        assertThat(bar.untilProposed("outcome:").proposals()).containsExactly("outcome:");
        page.press(KeyCode.TAB);
        assertThat(bar.text()).isEqualTo("outcome:");
        assertThat(bar.untilProposed("failed 31").proposals()).contains("delivered 1,913");
        page.robot().write("fai", 0);
        bar.untilProposed("failed 31");
        page.press(KeyCode.DOWN);
        page.press(KeyCode.ENTER);
        assertThat(bar.untilApplied().text()).isEqualTo("outcome:failed ");
        assertThat(page.events().size()).isEqualTo(31);
    }

    @Test
    void whatWasAskedLatelyIsInTheHistory() {
        page.filter().paste("event:FAIL").enter();
        page.filter().paste("event:DEFER").enter();
        assertThat(page.filter().takeFromHistory(1).text()).isEqualTo("event:FAIL");
        assertThat(page.events().column("event-id", 1)).containsOnly("FAIL");
    }

    @Test
    void aPinnedChipSurvivesEveryOtherFilter() {
        var both = page.filter().paste("server:EX01 event:DELIVER");
        var rows = page.events().size();
        both.paste("server:EX01 event:FAIL").chipButton(0, 3);
        assertThat(page.filter().text()).as("it has left the text").isEqualTo("event:FAIL");
        page.filter().paste("event:DELIVER");
        assertThat(page.filter().chips()).containsExactly("server:EX01", "event:DELIVER");
        assertThat(page.events().size()).isEqualTo(rows);
        page.filter().chipButton(0, 0);
        assertThat(page.filter().chips()).as("switched off, but there").contains("server:EX01");
    }

    @Test
    void theBarSaysInWordsWhatIsShown() {
        assertThat(page.filter().meaning()).isEqualTo("Shown: every row");
        page.filter().paste("server:EX01 (event:DELIVER OR event:FAIL)");
        assertThat(page.filter().meaning())
                .isEqualTo(
                        "Shown: server is \"EX01\" and (event is \"DELIVER\" or event is \"FAIL\")");
        page.filter().paste("server:EX01 (event:DELIVER");
        assertThat(page.filter().meaning()).as("a mistake leaves the last good one").contains("or event is \"FAIL\"");
    }
}
