package dev.postweg.view;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The cell that the context menu speaks of: the selected row's, in the column that was clicked last. Left and Right
 * move it, the Menu key and Shift+F10 open the menu there.
 */
final class CellCursor<R> {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final TableView<RowSlot<R>> table;
    private final ObjectProperty<At> at = new SimpleObjectProperty<>(new At(-1, null));
    private final ContextMenu menu = new ContextMenu();
    private BiFunction<Column<R>, R, List<MenuItem>> items = (_, _) -> List.of();

    private record At(int row, TableColumn<?, ?> column) {
    }

    CellCursor(TableView<RowSlot<R>> table) {
        this.table = table;
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() instanceof Node node && cell(node) instanceof TableCell<?, ?> cell) {
                go(cell.getTableColumn());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setOnContextMenuRequested(this::requested);
        table.getSelectionModel().selectedIndexProperty()
                .subscribe(row -> at.set(new At(row.intValue(), at.get().column)));
    }

    /** Names who makes the items of the menu. */
    void onMenu(BiFunction<Column<R>, R, List<MenuItem>> maker) {
        items = maker;
    }

    /** Has a cell show whether it is the one. */
    void watch(TableCell<RowSlot<R>, R> cell) {
        InvalidationListener update = _ -> cell.pseudoClassStateChanged(HERE,
                cell.getIndex() == at.get().row && cell.getTableColumn() == at.get().column);
        cell.getProperties().put(CellCursor.class, update);
        cell.indexProperty().addListener(update);
        at.addListener(new WeakInvalidationListener(update));
    }

    private void go(TableColumn<?, ?> column) {
        at.set(new At(at.get().row, column));
    }

    /** The cell that a node is a part of, or null. */
    static TableCell<?, ?> cell(Node node) {
        return node == null || node instanceof TableCell<?, ?> ? (TableCell<?, ?>) node : cell(node.getParent());
    }

    private void press(KeyEvent event) {
        var code = event.getCode();
        var plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        if (plain && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            move(code == KeyCode.LEFT ? -1 : 1);
            event.consume();
        } else if (plain && code == KeyCode.CONTEXT_MENU || code == KeyCode.F10 && event.isShiftDown()) {
            openByKey();
            event.consume();
        }
    }

    private void move(int step) {
        var columns = table.getVisibleLeafColumns();
        var next = Math.clamp(columns.indexOf(at.get().column) + (long) step, 0, columns.size() - 1);
        go(columns.get(next));
        table.scrollToColumn(columns.get(next));
    }

    private void requested(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            if (event.getTarget() instanceof Node node && cell(node) instanceof TableCell<?, ?> cell) {
                go(cell.getTableColumn());
            }
            open(new Point2D(event.getScreenX(), event.getScreenY()));
        } else if (!menu.isShowing()) {
            openByKey();
        }
        event.consume();
    }

    private void openByKey() {
        var cell = table.lookupAll(".table-cell").stream().filter(one -> one.getPseudoClassStates().contains(HERE))
                .findFirst();
        open(cell.isPresent()
                ? cell.get().localToScreen(cell.get().getLayoutBounds().getWidth() / 3, 18)
                : table.localToScreen(60, 60));
    }

    private void open(Point2D place) {
        menu.hide();
        var slot = table.getItems() == null ? null : table.getSelectionModel().getSelectedItem();
        if (slot == null || slot.row().get() == null) {
            return;
        }
        var columns = table.getVisibleLeafColumns();
        if (!columns.contains(at.get().column)) {
            go(columns.getFirst());
        }
        menu.getItems().setAll(items.apply(column(), slot.row().get()));
        menu.show(table, place.getX(), place.getY());
    }

    @SuppressWarnings("unchecked") // the table puts it there
    private Column<R> column() {
        return (Column<R>) at.get().column.getUserData();
    }
}
