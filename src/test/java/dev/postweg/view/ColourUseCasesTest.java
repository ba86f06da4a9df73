package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules that colour rows. */
class ColourUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        openSamples();
    }

    private long rows(String style) {
        return Eventually.onFx(() -> page.scene().getRoot().lookupAll(".table-row-cell").stream()
                .filter(row -> row.isVisible()
                        && row.getPseudoClassStates().contains(PseudoClass.getPseudoClass(style)))
                .count());
    }

    @Test
    void failuresAreRedUntilColoursAreSwitchedOff() {
        page.filter().paste("event:FAIL");
        page.events().cell(0, "event-id");
        page.until("failures are red", () -> rows("tint-back-red") > 0);
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        page.until("nothing is coloured", () -> rows("tint-back-red") == 0);
        assertThat(remembered).containsEntry("colours", "false");
    }

    @Test
    void aRuleIsEditedAndSeenAtOnce() {
        page.filter().paste("event:SUBMIT");
        page.events().cell(0, "event-id");
        assertThat(rows("tint-back-blue")).isZero();
        page.run(Command.COLOUR_RULES);
        page.anywhere("#" + ColoursPane.ID);
        page.robot().clickOn(page.anywhere("#colour-add"));
        var filter = (TextField) page.anywhere("#" + ColoursPane.FILTER);
        Eventually.doFx(() -> filter.setText("event:SUB"));
        Eventually.doFx(() -> filter.setText("event:SUBMIT"));
        page.until("the rows are blue", () -> rows("tint-back-blue") > 0);
        assertThat(remembered.get("colour-rules")).startsWith("on\tboth\tnone\tblue\tNew rule\tevent:SUBMIT\n");
    }
}
