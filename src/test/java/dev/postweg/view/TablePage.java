package dev.postweg.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;
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
    TableView<RowSlot<Object>> table() {
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

    /** Clicks while Shift is held. */
    TablePage shiftClick(int row, String column) {
        cell(row, column);
        // the mouse of the headless platform knows of no keys
        Eventually.doFx(() -> List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED).forEach(type -> {
            var cell = cellNow(row, column);
            var at = cell.localToScene(5, 5);
            Event.fireEvent(cell, new MouseEvent(type, at.getX(), at.getY(), 0, 0, MouseButton.PRIMARY, 1, true,
                    false, false, false, true, false, false, false, false, true, null));
        }));
        return this;
    }

    /** Turns the wheel; more than 0 moves the rows up. */
    TablePage wheel(double pixels) {
        var flow = Eventually.onFx(() -> page.scene().lookup(query).lookup(".virtual-flow"));
        // the headless platform has no wheel
        Eventually.doFx(() -> Event.fireEvent(flow, new ScrollEvent(ScrollEvent.SCROLL, 5, 5, 5, 5, false, false, false,
                false, false, false, 0, -pixels, 0, -pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Drags the thumb of the scroll bar by a part of the bar's length. */
    TablePage dragThumb(double part) {
        Eventually.doFx(() -> {
            var bar = (ScrollBar) table().queryAccessibleAttribute(AccessibleAttribute.VERTICAL_SCROLLBAR);
            var thumb = bar.lookup(".thumb");
            var at = thumb.localToScene(thumb.getLayoutBounds());
            // the mouse of the headless platform loses what it drags
            List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED).forEach(type -> {
                var down = type == MouseEvent.MOUSE_PRESSED ? 0 : part * bar.getHeight();
                Event.fireEvent(thumb, new MouseEvent(type, at.getCenterX(), at.getCenterY() + down, 0, 0,
                        MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false,
                        null));
            });
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** The places of the rows on the screen, from above. */
    List<Integer> inSight() {
        var table = table();
        return Eventually.onFx(() -> table.lookupAll(".table-row-cell").stream().map(node -> (TableRow<?>) node)
                .filter(row -> row.isVisible() && !row.isEmpty() && row.getBoundsInParent().getMaxY() > 0)
                .sorted(Comparator.comparingDouble(Node::getLayoutY)).map(TableRow::getIndex).toList());
    }

    TablePage press(KeyCode... keys) {
        page.press(keys);
        return this;
    }
}
