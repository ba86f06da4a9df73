package dev.postweg.view.chart;

import dev.postweg.trace.Rect;
import javafx.scene.input.MouseEvent;

/**
 * A drag that moves the picture, or what is seen of it on the map.
 *
 * @param x
 *            where it began
 * @param y
 *            where it began
 * @param before
 *            what was seen then
 * @param map
 *            the map, or null for a drag of the picture itself
 */
record WayDrag(double x, double y, Viewport before, WayMap map) {
    static WayDrag begin(MouseEvent event, Viewport now, WayMap map, Rect seen) {
        var onMap = map.needed(seen) && map.bounds().contains(event.getX(), event.getY());
        return new WayDrag(event.getX(), event.getY(), now, onMap ? map : null);
    }

    boolean onMap() {
        return map != null;
    }

    /** What is to be seen with the mouse at a place. */
    Viewport to(MouseEvent event, Rect seen) {
        return onMap()
                ? map.look(before, event.getX(), event.getY(), seen)
                : before.pan(event.getX() - x, event.getY() - y);
    }
}
