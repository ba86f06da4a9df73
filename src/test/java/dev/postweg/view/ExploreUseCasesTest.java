package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one does with a list of events, by mouse and keys. */
class ExploreUseCasesTest extends WindowTest {
    @BeforeEach
    void samples() {
        openSamples();
    }

    @Test
    void filterByTypingAndClear() {
        var all = page.events().size();
        page.filter().type("event:FAIL");
        var failed = page.events().size();
        assertThat(failed).isPositive().isLessThan(all);
        assertThat(page.filter().is("good")).isTrue();
        assertThat(page.filter().chips()).containsExactly("event:FAIL");
        assertThat(page.events().column("event-id", Math.min(3, failed))).containsOnly("FAIL");
        page.filter().leaveProposals().escape();
        assertThat(page.events().size()).isEqualTo(all);
    }

    @Test
    void aMistakeIsExplainedAndLeavesTheResult() {
        page.filter().paste("event:FAIL");
        var failed = page.events().size();
        page.filter().type(" )");
        assertThat(page.filter().is("wrong")).isTrue();
        assertThat(page.filter().message()).startsWith("Character 12");
        assertThat(page.events().size()).isEqualTo(failed);
    }

    @Test
    void aFilterThatIsGivenUpTurnsTheBarRedAndLeavesTheResult() {
        page.filter().paste("event:FAIL");
        var failed = page.events().size();
        page.filter().put("event:FAIL -subject:re:/(.+)+\\1~/");
        page.until("the filter is given up", () -> page.filter().is("wrong"));
        page.untilIdle();
        assertThat(page.filter().message()).contains("takes too long");
        assertThat(page.filter().text()).as("to be mended").endsWith("~/");
        assertThat(page.events().size()).isEqualTo(failed);
        assertThat(page.filter().chips()).containsExactly("event:FAIL");
        assertThat(window.model().notices().list()).isEmpty();
        page.run(Command.BACK);
        assertThat(page.filter().untilApplied().text()).as("what was given up is no step").isEmpty();
        page.filter().paste("event:FAIL -subject:re:/~/");
        assertThat(page.filter().is("good")).isTrue();
        assertThat(page.sees("#" + Ids.FILTER_MESSAGE)).isFalse();
    }

    @Test
    void chipsSwitchTurnAndGo() {
        page.filter().paste("event:FAIL server:EX01");
        assertThat(page.filter().chips()).containsExactly("event:FAIL", "server:EX01");
        page.filter().chipButton(0, 2);
        assertThat(page.filter().text()).isEqualTo("NOT event:FAIL server:EX01");
        page.filter().chipButton(0, 4);
        assertThat(page.filter().text()).isEqualTo("server:EX01");
    }

    @Test
    void anEmptyResultNamesTheConditionToSwitchOff() {
        page.filter().paste("event:FAIL subject:nosuchsubject");
        page.until("the reason is told", () -> page.sees("#" + Ids.EMPTY));
        assertThat(page.textsOf("#" + Ids.EMPTY)).contains("subject:nosuchsubject").contains("2018-02-05");
        page.robot().clickOn("Switch this condition off");
        page.untilIdle();
        assertThat(page.events().size()).isPositive();
    }

    @Test
    void rowsCanBeSelectedAgainAfterAnEmptyResult() {
        page.filter().paste("event:FAIL subject:nosuchsubject");
        page.until("the reason is told", () -> page.sees("#" + Ids.EMPTY));
        page.filter().paste("");
        page.events().click(4, "event-id");
        page.until("the details follow", () -> window.model().session().event().get() != null);
        assertThat(page.events().lead()).isEqualTo(4);
    }

    @Test
    void anEmptyListOfMailsCountsMails() {
        page.run(Command.MESSAGES);
        page.filter().paste("event:FAIL");
        var mails = page.messages().size();
        page.filter().paste("event:FAIL subject:nosuchsubject");
        page.until("the reason is told", () -> page.sees("#" + Ids.EMPTY));
        assertThat(page.textsOf("#" + Ids.EMPTY)).contains("there are " + mails + " rows");
    }

    @Test
    void keysReachTheFilter() {
        page.events().click(0, "event-id");
        page.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(page.filter().focused()).isTrue();
        page.events().click(0, "event-id");
        page.press(KeyCode.CONTROL, KeyCode.SLASH);
        assertThat(page.filter().focused()).isTrue();
    }

    @Test
    void aClickOnAHeaderSortsTheThirdUnsorts() {
        var first = page.events().cell(0, "date-time");
        page.events().header("event-id");
        assertThat(page.events().cell(0, "event-id")).isEqualTo("AGENTINFO");
        page.events().header("event-id");
        assertThat(page.events().cell(0, "event-id")).isGreaterThan("T");
        page.events().header("event-id");
        assertThat(page.events().cell(0, "date-time")).isEqualTo(first);
    }

    @Test
    void allRowsAreSelectedAtOnceAndCounted() {
        page.events().click(0, "event-id").press(KeyCode.CONTROL, KeyCode.A);
        assertThat(page.events().selected()).isEqualTo(page.events().size());
        assertThat(page.text("#" + Ids.STATUS_SELECTED)).contains("selected");
    }

    @Test
    void shiftSelectsAStretch() {
        page.events().click(2, "event-id").press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(page.events().selected()).isEqualTo(3);
        page.events().press(KeyCode.SHIFT, KeyCode.UP);
        assertThat(page.events().selected()).isEqualTo(2);
    }

    @Test
    void copiesRowsWithHeaders() {
        page.events().click(0, "event-id").press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        page.until("it is copied", () -> {
            var text = Clipboard.getSystemClipboard().getString();
            return text != null && text.lines().count() == 3 && text.startsWith("Time\tEvent\tSource");
        });
    }

    @Test
    void detailsFollowTheSelection() {
        page.events().click(0, "event-id");
        assertThat(page.textsOf("#" + Ids.DETAILS)).contains("RECEIVE");
        page.events().press(KeyCode.DOWN);
        assertThat(page.textsOf("#" + Ids.DETAILS)).contains("AGENTINFO").doesNotContain("Tenant");
        page.click("#" + Ids.DETAILS_EMPTY);
        assertThat(page.textsOf("#" + Ids.DETAILS)).contains("Tenant");
    }

    @Test
    void aDetailNarrowsTheList() {
        page.events().click(0, "event-id");
        var row = page.visible("#" + Ids.DETAILS + " .detail-row");
        var tools = (HBox) row.lookup(".detail-tools");
        assertThat(tools.getChildren()).isEmpty();
        page.robot().moveTo(row);
        page.until("the mouse brings the tools", () -> tools.getChildren().size() == 3);
        page.robot().clickOn(tools.getChildren().getFirst());
        page.untilIdle();
        assertThat(page.filter().text()).isNotEmpty();
    }

    @Test
    void keysReachTheToolsOfADetail() {
        page.events().click(0, "event-id");
        Eventually.doFx(() -> page.visible("#" + Ids.DETAILS_EMPTY).requestFocus());
        var tools = (HBox) page.visible("#" + Ids.DETAILS + " .detail-tools");
        page.until("the focus brings the tools", () -> tools.getChildren().size() == 3);
    }

    @Test
    void aColumnIsFoundChosenAndRemembered() {
        page.click("#" + Ids.button(Command.COLUMNS));
        var search = (TextField) page.anywhere("#" + Ids.COLUMN_SEARCH);
        Eventually.doFx(() -> search.setText("custom"));
        page.robot().clickOn((CheckBox) page.anywhere("#column-custom-data"));
        page.press(KeyCode.ESCAPE);
        assertThat(page.events().columns()).endsWith("custom-data");
        start();
        openSamples();
        assertThat(page.events().columns()).endsWith("custom-data");
    }

    @Test
    void theContextMenuNarrowsToAValue() {
        page.events().rightClick(0, "source");
        page.robot().clickOn("Only SMTP");
        page.untilIdle();
        assertThat(page.filter().text()).isEqualTo("source:SMTP");
        page.press(KeyCode.ALT, KeyCode.LEFT);
        page.untilIdle();
        assertThat(page.filter().text()).isEmpty();
        page.press(KeyCode.ALT, KeyCode.RIGHT);
        page.untilIdle();
        assertThat(page.filter().text()).isEqualTo("source:SMTP");
    }

    @Test
    void backAndForwardBringTheSelectedRowToo() {
        page.events().click(3, "event-id");
        rest("first row", 3);
        page.events().click(7, "event-id");
        rest("second row", 7);
        page.filter().paste("event:FAIL");
        page.run(Command.BACK);
        page.untilIdle();
        assertThat(page.filter().text()).isEmpty();
        page.until("the second row is back", () -> page.events().lead() == 7);
        page.run(Command.BACK);
        page.until("the first row is back", () -> page.events().lead() == 3);
        page.run(Command.FORWARD);
        page.until("the second row is back", () -> page.events().lead() == 7);
        page.run(Command.FORWARD);
        page.untilIdle();
        assertThat(page.filter().text()).isEqualTo("event:FAIL");
    }

    private void rest(String what, int row) {
        page.until(what, () -> page.events().lead() == row);
        page.until("the selection has rested",
                () -> window.model().history().selectedId() == window.model().session().event().get().event().id());
    }

    @Test
    void messagesAreTheOtherViewOfTheSameFilter() {
        page.filter().paste("event:FAIL");
        page.run(Command.MESSAGES);
        page.untilIdle();
        assertThat(page.messages().size()).isPositive();
        assertThat(page.text("#" + Ids.STATUS_SHOWN)).startsWith(page.messages().size() + " of ")
                .endsWith("messages");
        page.messages().click(0, "sender");
        assertThat(page.textsOf("#" + Ids.DETAILS)).contains("Outcome");
    }

    @Test
    void theZoneIsSwitchedInOnePlace() {
        assertThat(page.events().title("date-time")).isEqualTo("Time (UTC)");
        page.click("#" + Ids.STATUS_ZONE);
        assertThat(page.events().title("date-time")).isEqualTo("Time (local)");
        assertThat(remembered).containsEntry("zone", "LOCAL");
    }

    @Test
    void theBrushTellsWhatItCoversAndZooms() {
        var all = page.events().size();
        var chart = page.visible("#" + Ids.HISTOGRAM + " .histogram-chart");
        var bounds = Eventually.onFx(() -> chart.localToScreen(chart.getLayoutBounds()));
        var middle = bounds.getMinY() + bounds.getHeight() / 2;
        page.robot().moveTo(bounds.getMinX() + 20, middle).press(MouseButton.PRIMARY)
                .moveTo(bounds.getMinX() + bounds.getWidth() / 2, middle);
        page.until("the stretch is told", () -> page.textsOf("#" + Ids.HISTOGRAM).contains("events"));
        assertThat(page.textsOf("#" + Ids.HISTOGRAM)).containsPattern("\\(UTC\\): +[0-9,]+ events");
        page.robot().release(MouseButton.PRIMARY);
        page.untilIdle();
        assertThat(page.events().size()).isPositive().isLessThan(all);
        page.press(KeyCode.ALT, KeyCode.LEFT);
        page.untilIdle();
        assertThat(page.events().size()).isEqualTo(all);
    }

    @Test
    void theHistogramZoomsByKeysAndBack() {
        var all = page.events().size();
        page.click("#" + Ids.HISTOGRAM + " .histogram-chart");
        page.press(KeyCode.HOME);
        page.press(KeyCode.RIGHT);
        page.press(KeyCode.ENTER);
        page.untilIdle();
        assertThat(page.events().size()).isLessThan(all);
        page.robot().clickOn("All of the time");
        page.untilIdle();
        assertThat(page.events().size()).isEqualTo(all);
    }

    @Test
    void fieldsListValuesUnderTheFilter() {
        page.filter().paste("event:FAIL");
        page.until("the counts follow", () -> page.textsOf("#" + Ids.FACETS).lines().filter("FAIL"::equals).count() == 1
                && !page.textsOf("#" + Ids.FACETS).contains("AGENTINFO"));
        assertThat(page.textsOf("#" + Ids.FACETS)).contains("Outcome");
    }
}
