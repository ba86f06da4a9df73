package dev.postweg.view;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** What a table leaves to do by hand. */
final class Tables {
    private static final int ABOVE = 3;

    private Tables() {
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
