package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Which part of a result is shown. */
class ResultUseCasesTest extends WindowTest {
    @Test
    void anotherResultIsShownFromItsBeginning() {
        openSamples();
        Eventually.doFx(() -> page.events().table().scrollTo(1000));
        page.until("the list has moved", () -> firstSeen() > 900);
        page.filter().paste("event:(RECEIVE OR SEND OR DELIVER OR AGENTINFO)");
        assertThat(page.events().size()).isGreaterThan(1100);
        page.until("the beginning is shown", () -> firstSeen() == 0);
        Eventually.doFx(() -> page.events().table().scrollTo(500));
        page.until("the list has moved", () -> firstSeen() > 400);
        var place = firstSeen();
        page.press(KeyCode.F5);
        page.untilIdle();
        assertThat(firstSeen()).as("the same result stays where it was").isEqualTo(place);
    }

    private int firstSeen() {
        var flow = (VirtualFlow<?>) page.events().table().lookup(".virtual-flow");
        return Eventually.onFx(() -> flow.getFirstVisibleCell().getIndex());
    }
}
