package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going to a time, in the forms of the filter language. */
class TimeUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        openSamples();
    }

    private void ask(String time) {
        page.press(KeyCode.CONTROL, KeyCode.G);
        var field = (TextField) page.anywhere("#" + Ids.GO_TO_TIME_FIELD);
        Eventually.doFx(() -> field.setText(time));
        page.press(KeyCode.ENTER);
    }

    @ParameterizedTest
    @CsvSource({"2018-02-06, 2018-02-06", "2018-02-05T12:00, 2018-02-05 12", "2018-02-05 12:00, 2018-02-05 12",
            "06.02.2018, 2018-02-06", "2018, 2018-02-05"})
    void theFirstRowFromThenOnIsSelected(String time, String found) {
        ask(time);
        page.until("a row is selected", () -> window.model().session().event().get() != null);
        var row = page.events().lead();
        assertThat(page.events().cell(row, "date-time")).startsWith(found);
        if (row > 0) {
            assertThat(page.events().cell(row - 1, "date-time")).isLessThan(found);
        }
        assertThat(page.isAnywhere("#" + Ids.GO_TO_TIME)).isFalse();
    }

    @Test
    void aTimeAfterTheLastRowIsSaid() {
        ask("2031-01-01");
        page.until("it is said", () -> ((Labeled) page.anywhere("#" + Ids.GO_TO_TIME_SAID)).getText()
                .startsWith("No row"));
        assertThat(page.events().lead()).isNegative();
    }

    @Test
    void whatIsNoTimeGoesNowhere() {
        ask("noon");
        assertThat(((Labeled) page.anywhere("#" + Ids.GO_TO_TIME_SAID)).getText()).contains("05.02.2018");
        assertThat(page.isAnywhere("#" + Ids.GO_TO_TIME)).isTrue();
    }
}
