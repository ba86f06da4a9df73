package dev.postweg.view.chart;

import dev.postweg.trace.Picture;
import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;

/**
 * A small map of a picture in the corner of the view, while not all of it is seen.
 *
 * @param picture
 *            all of it
 * @param scale
 *            pixels of the map for one of the picture
 * @param bounds
 *            of the map, in the view
 */
record WayMap(Picture picture, double scale, Rect bounds) {
    static final double SIZE = 150;
    private static final double FLAT = 1.5;
    private static final double MARGIN = 10;
    /** There is nothing to see at the very edges of a picture. */
    private static final double EDGE = 12;

    /** Finds the corner in which the map hides the fewest nodes. */
    static WayMap of(Picture picture, Viewport viewport, double width, double height) {
        var whole = picture.bounds();
        var scale = SIZE / Math.max(whole.width(), whole.height() * FLAT);
        var right = width - whole.width() * scale - MARGIN;
        var lower = height - whole.height() * scale - MARGIN;
        return Stream.of(new Point(right, lower), new Point(MARGIN, lower), new Point(right, MARGIN),
                new Point(MARGIN, MARGIN))
                .map(corner -> new WayMap(picture, scale, new Rect(corner.x(), corner.y(), whole.width() * scale,
                        whole.height() * scale)))
                .min(Comparator.comparingLong(map -> map.hidden(viewport))).orElseThrow();
    }

    private long hidden(Viewport viewport) {
        var hidden = new Rect(viewport.pictureX(bounds.x()), viewport.pictureY(bounds.y()),
                bounds.width() / viewport.scale(), bounds.height() / viewport.scale());
        return picture.nodes().stream().filter(node -> node.bounds().overlaps(hidden)).count();
    }

    /** Whether a map helps: some of the picture is out of sight. */
    boolean needed(Rect seen) {
        var whole = picture.bounds();
        return seen.x() > EDGE || seen.y() > EDGE || seen.right() < whole.width() - EDGE
                || seen.bottom() < whole.height() - EDGE;
    }

    /** The viewport that has a place of the map in its middle. */
    Viewport look(Viewport from, double sx, double sy, Rect seen) {
        var x = (sx - bounds.x()) / scale - seen.width() / 2;
        var y = (sy - bounds.y()) / scale - seen.height() / 2;
        return new Viewport(from.scale(), -x * from.scale(), -y * from.scale());
    }

    /** Draws the map at 0, 0; of nodes that fall onto one pixel only the first. */
    void paint(GraphicsContext g, KindColours<?> colours) {
        g.clearRect(0, 0, SIZE + 2, SIZE + 2);
        g.setFill(colours.of("chart-lane"));
        g.setStroke(colours.of("chart-link"));
        g.setLineWidth(1);
        g.fillRect(0.5, 0.5, bounds.width(), bounds.height());
        g.strokeRect(0.5, 0.5, bounds.width(), bounds.height());
        var taken = new HashSet<Point>();
        for (var node : picture.nodes()) {
            var x = node.bounds().x() * scale;
            var y = node.bounds().y() * scale;
            if (taken.add(new Point(Math.floor(x), Math.floor(y)))) {
                g.setFill(node.events().isEmpty() ? colours.of("chart-link") : colours.of(node.meaning()));
                g.fillRect(x, y, Math.max(2, node.bounds().width() * scale),
                        Math.max(1.5, node.bounds().height() * scale));
            }
        }
    }

    /** Where what is seen lies on the map, in the view. */
    Rect frame(Rect seen) {
        var whole = picture.bounds();
        var left = Math.clamp(seen.x(), 0, whole.width());
        var top = Math.clamp(seen.y(), 0, whole.height());
        return new Rect(bounds.x() + left * scale, bounds.y() + top * scale,
                Math.max(2, Math.min(whole.width(), seen.right()) - left) * scale,
                Math.max(2, Math.min(whole.height(), seen.bottom()) - top) * scale);
    }
}
