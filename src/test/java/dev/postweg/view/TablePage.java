package dev.postweg.view;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ContextMenuEvent;
import org.testfx.util.WaitForAsyncUtils;

/** A list as a test sees it. */
final class TablePage {
    private final MainPage page;
    private final String query;

    TablePage(MainPage page, String query) {
        this.page = page;
        this.query = query;
    }

    @SuppressWarnings("unchecked") // the lists are tables of slots
    private TableView<RowSlot<Object>> table() {
        return (TableView<RowSlot<Object>>) page.scene().lookup(query);
    }

    int size() {
        return Eventually.onFx(() -> ((TableView<?>) page.scene().lookup(query)).getItems().size());
    }

    int selected() {
        var table = table();
        return Eventually.onFx(() -> table.getSelectionModel().getSelectedIndices().size());
    }

    int lead() {
        var table = table();
        return Eventually.onFx(() -> table.getSelectionModel().getSelectedIndex());
    }

    List<String> columns() {
        var table = table();
        return Eventually.onFx(() -> table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList());
    }

    String title(String column) {
        var table = table();
        return Eventually.onFx(() -> table.getVisibleLeafColumns().stream()
                .filter(one -> one.getId().equals(column)).findFirst().orElseThrow().getText());
    }

    /** The text of a cell on the screen; waits for its page. */
    String cell(int row, String column) {
        page.until("row " + row + " is loaded and drawn", () -> {
            var cell = cellNow(row, column);
            return cell != null && cell.getItem() != null && row < table().getItems().size()
                    && cell.getItem() == table().getItems().get(row).row().get();
        });
        return Eventually.onFx(() -> cellNow(row, column).getText());
    }

    private TableCell<?, ?> cellNow(int row, String column) {
        return page.scene().getRoot().lookup(query).lookupAll(".table-cell").stream()
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getTableColumn() != null && cell.getTableColumn().getId().equals(column)
                        && cell.getIndex() == row && cell.isVisible() && cell.getTableRow() != null
                        && cell.getTableRow().isVisible() && !cell.getTableRow().isEmpty())
                .findFirst().orElse(null);
    }

    List<String> column(String column, int rows) {
        return IntStream.range(0, rows).mapToObj(row -> cell(row, column)).toList();
    }

    TablePage click(int row, String column) {
        cell(row, column);
        page.robot().clickOn(Eventually.onFx(() -> cellNow(row, column)));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    TablePage rightClick(int row, String column) {
        click(row, column);
        // the headless platform turns no click into a request for a menu
        Eventually.doFx(() -> {
            var cell = cellNow(row, column);
            var place = cell.localToScreen(5, 5);
            Event.fireEvent(cell, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, place.getX(),
                    place.getY(), false, null));
        });
        return this;
    }

    TablePage doubleClick(int row, String column) {
        click(row, column);
        // two clicks of a robot come too far apart on a busy machine
        Eventually.doFx(() -> Event.fireEvent(cellNow(row, column).getTableRow(),
                mouse(MouseEvent.MOUSE_CLICKED, 2)));
        return this;
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, int clicks) {
        return new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, clicks, false, false, false, false,
                true, false, false, true, false, true, null);
    }

    TablePage header(String column) {
        var node = Eventually.onFx(() -> page.scene().getRoot().lookup(query).lookupAll(".column-header").stream()
                .filter(header -> column.equals(header.getId())).findFirst().orElseThrow());
        // the robot's mouse is never quite still, so that a header takes its click for a drag
        Eventually.doFx(() -> {
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, 1));
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED, 1));
        });
        page.untilIdle();
        return this;
    }

    TablePage press(KeyCode... keys) {
        page.press(keys);
        return this;
    }
}
