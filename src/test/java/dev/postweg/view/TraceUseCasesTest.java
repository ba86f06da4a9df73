package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How one follows a mail. */
class TraceUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        openSamples();
    }

    @Test
    void aDoubleClickShowsTheMailAndEscapeLeadsBack() {
        page.events().doubleClick(1, "event-id");
        page.trace().untilShown();
        assertThat(page.trace().events()).contains("RECEIVE", "DELIVER");
        assertThat(page.trace().recipients()).hasSize(1).allMatch(text -> text.endsWith("delivered"));
        assertThat(page.trace().text()).contains("Channel").contains("because");
        page.press(KeyCode.ESCAPE);
        assertThat(page.trace().shown()).isFalse();
        assertThat(page.events().lead()).isEqualTo(1);
    }

    @Test
    void enterShowsTheMailOfAMessage() {
        page.run(Command.MESSAGES);
        page.untilIdle();
        page.messages().click(0, "sender").press(KeyCode.ENTER);
        page.trace().untilShown().back();
        assertThat(page.trace().shown()).isFalse();
    }

    @Test
    void aGroupHoldsItsMembers() {
        page.filter().paste("event:EXPAND");
        page.events().click(0, "event-id").press(KeyCode.ENTER);
        page.trace().untilShown();
        assertThat(page.trace().recipients()).anyMatch(text -> text.endsWith("expanded"));
    }

    @Test
    void aFailureShowsItsReason() {
        page.filter().paste("event:FAIL");
        page.events().click(0, "event-id").press(KeyCode.ENTER);
        page.trace().untilShown();
        assertThat(page.trace().text()).contains("Failed");
        assertThat(page.trace().events()).contains("FAIL");
    }
}
