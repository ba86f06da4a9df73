package dev.postweg.view;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/** Places dividers. */
final class Splits {
    /** Hidden panes are as small as their content lets them be. */
    private static final double REAL = 270;

    private Splits() {
    }

    /** Places dividers now, and once more when the pane gets its first real size: before, it has nothing to divide. */
    static void place(SplitPane pane, double... positions) {
        pane.setDividerPositions(positions);
        var size = pane.getOrientation() == Orientation.VERTICAL ? pane.heightProperty() : pane.widthProperty();
        if (size.get() > REAL) {
            // the layout that follows may be for another size
            Platform.runLater(() -> pane.setDividerPositions(positions));
            return;
        }
        var once = new Subscription[1];
        once[0] = size.subscribe((_, now) -> {
            if (now.doubleValue() > REAL) {
                once[0].unsubscribe();
                // not before the layout that follows: it shares out the growth in its own way
                Platform.runLater(() -> pane.setDividerPositions(positions));
            }
        });
    }
}
