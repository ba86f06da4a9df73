package dev.postweg.view;

import dev.postweg.trace.Picture;
import dev.postweg.trace.RecipientTree;
import dev.postweg.trace.TracedEvent;
import dev.postweg.trace.Waterfall;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import org.testfx.util.WaitForAsyncUtils;

/** The view of one mail as a test sees it. */
final class TracePage {
    private final MainPage page;

    TracePage(MainPage page) {
        this.page = page;
    }

    TracePage untilShown() {
        page.until("the mail is shown", () -> page.sees("#" + Ids.TRACE));
        return this;
    }

    /** Waits until the way of the mail is drawn. */
    TracePage untilDrawn() {
        untilShown();
        page.until("the way is drawn", () -> page.model().way().drawn().get() != null);
        page.untilIdle();
        return this;
    }

    /** The picture that is drawn. */
    Picture picture() {
        return Eventually.onFx(() -> page.model().way().drawn().get().picture());
    }

    /** Selects a recipient by its row, as the tree shows it now; -1 for none. */
    TracePage chooseRecipient(int row) {
        Eventually.doFx(() -> {
            var selection = recipientTree().getSelectionModel();
            if (row < 0) {
                selection.clearSelection();
            } else {
                selection.clearAndSelect(row);
            }
        });
        return this;
    }

    /** Shows events, recipients or time below the way. */
    TracePage show(int tab) {
        Eventually.doFx(() -> ((TabPane) page.scene().lookup("#" + Ids.TRACE_TABS)).getSelectionModel().select(tab));
        return this;
    }

    TracePage focusWay() {
        Eventually.doFx(() -> page.scene().lookup("#" + Ids.WAY).requestFocus());
        return this;
    }

    @SuppressWarnings("unchecked") // the table of events
    private TableView<TracedEvent> eventTable() {
        return (TableView<TracedEvent>) page.scene().lookup("#" + Ids.TRACE_EVENTS);
    }

    /** The selected row of the events. */
    String selectedEvent() {
        return Eventually.onFx(() -> eventTable().getSelectionModel().getSelectedItem().event().get("event-id"));
    }

    /** Clicks a row of the events. */
    TracePage clickEvent(int row) {
        var node = Eventually.onFx(() -> eventTable().lookupAll(".table-row-cell").stream()
                .filter(cell -> ((IndexedCell<?>) cell).getIndex() == row).findFirst().orElseThrow());
        page.robot().clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** How many rows of the events have a mark. */
    long markedRows() {
        return inState("marked");
    }

    private long inState(String state) {
        return Eventually.onFx(() -> eventTable().lookupAll(".table-row-cell").stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state))).count());
    }

    /** How many rows of the events stand out because they are pointed at elsewhere. */
    long pointedRows() {
        return inState("pointed");
    }

    /** Moves the mouse over a row of the events. */
    void moveToEvent(int row) {
        var node = Eventually.onFx(() -> eventTable().lookupAll(".table-row-cell").stream()
                .filter(cell -> ((IndexedCell<?>) cell).getIndex() == row).findFirst().orElseThrow());
        page.robot().moveTo(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked") // the bars
    Waterfall.Bar selectedBar() {
        return Eventually.onFx(() -> ((TableView<Waterfall.Bar>) page.scene().lookup("#" + Ids.WATERFALL))
                .getSelectionModel().getSelectedItem());
    }

    @SuppressWarnings("unchecked") // the tree of recipients
    private TreeTableView<RecipientTree> recipientTree() {
        return (TreeTableView<RecipientTree>) page.scene().lookup("#" + Ids.TRACE_RECIPIENTS);
    }

    /** The addresses as the tree shows them from top to bottom. */
    List<String> shownRecipients() {
        return Eventually.onFx(() -> IntStream.range(0, recipientTree().getExpandedItemCount())
                .mapToObj(row -> recipientTree().getTreeItem(row).getValue().recipient().address()).toList());
    }

    TracePage chooseRecipient(String address) {
        return chooseRecipient(shownRecipients().indexOf(address));
    }

    TracePage findRecipient(String text) {
        page.click("#" + Ids.TRACE_FIND_RECIPIENT);
        page.robot().write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    boolean shown() {
        return page.sees("#" + Ids.TRACE);
    }

    String text() {
        return page.textsOf("#" + Ids.TRACE);
    }

    List<String> events() {
        return Eventually
                .onFx(() -> eventTable().getItems().stream().map(event -> event.event().get("event-id")).toList());
    }

    List<String> recipients() {
        return Eventually.onFx(() -> recipientTree().getRoot().getChildren().stream()
                .map(item -> item.getValue().recipient().address() + " " + item.getValue().recipient().outcome().id())
                .toList());
    }

    void back() {
        page.click("#" + Ids.TRACE_BACK);
    }
}
