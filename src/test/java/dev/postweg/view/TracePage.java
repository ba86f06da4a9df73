package dev.postweg.view;

import dev.postweg.trace.Picture;
import dev.postweg.trace.TracedEvent;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;

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
    @SuppressWarnings("unchecked") // the tree of recipients
    TracePage chooseRecipient(int row) {
        Eventually.doFx(() -> {
            var selection = ((TreeTableView<RecipientTree>) page.scene().lookup("#" + Ids.TRACE_RECIPIENTS))
                    .getSelectionModel();
            if (row < 0) {
                selection.clearSelection();
            } else {
                selection.clearAndSelect(row);
            }
        });
        return this;
    }

    boolean shown() {
        return page.sees("#" + Ids.TRACE);
    }

    String text() {
        return page.textsOf("#" + Ids.TRACE);
    }

    @SuppressWarnings("unchecked") // the table of events
    List<String> events() {
        return Eventually.onFx(() -> ((TableView<TracedEvent>) page.scene().lookup("#" + Ids.TRACE_EVENTS)).getItems()
                .stream().map(event -> event.event().get("event-id")).toList());
    }

    @SuppressWarnings("unchecked") // the tree of recipients
    List<String> recipients() {
        return Eventually.onFx(() -> ((TreeTableView<RecipientTree>) page.scene()
                .lookup("#" + Ids.TRACE_RECIPIENTS)).getRoot().getChildren().stream()
                .map(item -> item.getValue().recipient().address() + " " + item.getValue().recipient().outcome().id())
                .toList());
    }

    void back() {
        page.click("#" + Ids.TRACE_BACK);
    }
}
