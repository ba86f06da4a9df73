package dev.postweg.view;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Keys and clicks with Shift: the table's own way would walk all rows in between, one by one. */
final class ShiftSelection {
    private final TableView<?> table;
    private final RangeSelection<?> selection;

    ShiftSelection(TableView<?> table, RangeSelection<?> selection) {
        this.table = table;
        this.selection = selection;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::click);
    }

    private void press(KeyEvent event) {
        if (!event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var page = Math.max(1, (int) (table.getHeight() / table.getFixedCellSize()) - 2);
        var lead = selection.getSelectedIndex();
        var to = switch (event.getCode()) {
            case UP -> lead - 1;
            case DOWN -> lead + 1;
            case PAGE_UP -> lead - page;
            case PAGE_DOWN -> lead + page;
            case HOME -> 0;
            case END -> Integer.MAX_VALUE;
            default -> -2;
        };
        if (to != -2 && lead >= 0) {
            selection.extendTo(to);
            if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(selection.getSelectedIndex());
            }
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.isShiftDown() && !event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY
                && event.getTarget() instanceof Node node && CellCursor.cell(node) instanceof TableCell<?, ?> cell
                && !cell.isEmpty() && selection.getSelectedIndex() >= 0) {
            selection.extendTo(cell.getIndex());
            table.requestFocus();
            event.consume();
        }
    }
}
