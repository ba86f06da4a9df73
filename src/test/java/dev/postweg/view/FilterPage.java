package dev.postweg.view;

import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The filter bar as a test sees it. */
final class FilterPage {
    private final MainPage page;

    FilterPage(MainPage page) {
        this.page = page;
    }

    private TextField field() {
        return (TextField) page.scene().lookup("#" + Ids.FILTER);
    }

    /** What a screen reader says of the filter. */
    String meaning() {
        return Eventually.onFx(() -> field().getAccessibleHelp());
    }

    FilterPage type(String text) {
        page.robot().clickOn(field());
        page.robot().write(text, 0);
        return untilApplied();
    }

    /** Waits until the list below the filter has come to rest, and closes it where it shows. */
    FilterPage leaveProposals() {
        page.until("values are counted", () -> !page.model().completion().busy().get());
        if (Eventually.onFx(() -> !page.model().completion().proposals().get().isEmpty())) {
            page.press(KeyCode.ESCAPE);
        }
        return this;
    }

    /** Waits until something is offered, and for all counts. */
    FilterPage untilProposed(String proposal) {
        page.until(proposal + " is offered", () -> page.isAnywhere("#" + Ids.COMPLETION) && shown().contains(proposal));
        return this;
    }

    /** What is offered below the bar, with its numbers. */
    List<String> proposals() {
        return Eventually.onFx(this::shown);
    }

    private List<String> shown() {
        return page.model().completion().proposals().get().stream()
                .map(proposal -> (proposal.shown() + " " + (proposal.count().isPresent()
                        ? page.model().show().number(proposal.count().getAsLong())
                        : "")).strip())
                .toList();
    }

    /** Takes a filter of the history, the latest being 0. */
    FilterPage takeFromHistory(int index) {
        var menu = (MenuButton) page.visible("#" + Ids.FILTER_HISTORY);
        Eventually.doFx(menu::show);
        Eventually.doFx(() -> menu.getItems().get(index).fire());
        Eventually.doFx(menu::hide);
        return untilApplied();
    }

    /** Writes a text in one go. */
    FilterPage paste(String text) {
        return put(text).untilApplied();
    }

    /** Writes a text in one go, and does not wait for what comes of it. */
    FilterPage put(String text) {
        Eventually.doFx(() -> {
            field().requestFocus();
            field().setText(text);
            field().end();
        });
        return this;
    }

    /** Waits for the rest after typing: then the lists have the filter, unless it is none. */
    FilterPage untilApplied() {
        page.until("the filter is applied", () -> {
            // what is pinned stands beside the text
            var result = Parser.parse(page.model().filter().whole(), page.model().filter().context());
            return !(result instanceof ParseResult.Ok(var filter))
                    || filter.equals(page.model().session().filter().get());
        });
        page.untilIdle();
        return this;
    }

    FilterPage enter() {
        page.press(KeyCode.ENTER);
        return untilApplied();
    }

    FilterPage escape() {
        page.press(KeyCode.ESCAPE);
        return untilApplied();
    }

    String text() {
        return Eventually.onFx(() -> field().getText());
    }

    boolean focused() {
        return Eventually.onFx(() -> field().isFocused());
    }

    boolean is(String state) {
        return Eventually.onFx(() -> field().getParent().getParent().getParent().getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass(state)));
    }

    String message() {
        return page.text("#" + Ids.FILTER_MESSAGE);
    }

    List<String> chips() {
        return Eventually.onFx(() -> ((FlowPane) page.scene().lookup("#" + Ids.CHIPS)).getChildren().stream()
                .map(chip -> ((Labeled) ((HBox) chip).getChildren().get(1)).getText()).toList());
    }

    /** Presses a button of a chip: 0 switches, 2 turns round, 3 pins, 4 removes. */
    FilterPage chipButton(int chip, int button) {
        var node = Eventually.onFx(() -> (Button) ((HBox) ((FlowPane) page.scene().lookup("#" + Ids.CHIPS))
                .getChildren().get(chip)).getChildren().get(button));
        page.robot().clickOn(node);
        page.untilIdle();
        return this;
    }
}
