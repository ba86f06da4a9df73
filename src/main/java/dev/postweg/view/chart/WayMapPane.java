package dev.postweg.view.chart;

import dev.postweg.trace.Picture;
import dev.postweg.trace.Rect;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Shows a map in a corner. It is drawn once a picture; then only its frame moves. */
final class WayMapPane extends Pane {
    private final Canvas canvas = new Canvas(WayMap.SIZE + 2, WayMap.SIZE + 2);
    private final Rectangle frame = new Rectangle();
    private Picture drawn;

    WayMapPane() {
        getChildren().addAll(canvas, frame);
        setMouseTransparent(true);
        frame.setFill(null);
    }

    /** Draws anew at the next time, in other colours. */
    void forget() {
        drawn = null;
    }

    void show(WayMap map, Rect seen, KindColours<?> colours) {
        setVisible(map.needed(seen));
        if (!isVisible()) {
            return;
        }
        if (drawn != map.picture()) {
            drawn = map.picture();
            map.paint(canvas.getGraphicsContext2D(), colours);
        }
        canvas.relocate(map.bounds().x(), map.bounds().y());
        var part = map.frame(seen);
        frame.setX(part.x());
        frame.setY(part.y());
        frame.setWidth(part.width());
        frame.setHeight(part.height());
        frame.setStroke(colours.of("chart-accent"));
    }
}
