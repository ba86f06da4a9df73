package dev.postweg.view;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** What a table leaves to do by hand. */
final class Tables {
    private static final int ABOVE = 3;
    private static final double SCROLL_BAR = 14;

    private Tables() {
    }

    /** Gives the last column the room that the others leave. */
    static void fill(ReadOnlyDoubleProperty width, List<? extends TableColumnBase<?, ?>> columns) {
        var last = columns.getLast();
        var least = last.getPrefWidth();
        Runnable fit = () -> last.setPrefWidth(Math.max(least, width.get() - SCROLL_BAR
                - columns.stream().filter(column -> column != last).mapToDouble(TableColumnBase::getWidth).sum()));
        width.subscribe(fit);
        columns.stream().filter(column -> column != last).forEach(column -> column.widthProperty().subscribe(fit));
    }

    /** Scrolls to a row, but only where it is out of sight. */
    static void reveal(TableView<?> table, int row) {
        var flow = table.lookup(".virtual-flow") instanceof VirtualFlow<?> found ? found : null;
        var first = flow == null ? null : (IndexedCell<?>) flow.getFirstVisibleCell();
        var last = flow == null ? null : (IndexedCell<?>) flow.getLastVisibleCell();
        if (first == null || last == null || row <= first.getIndex() && first.getIndex() > 0
                || row >= last.getIndex()) {
            table.scrollTo(Math.max(0, row - ABOVE));
        }
    }
}
