package dev.postweg.trace;

import java.util.ArrayList;
import java.util.List;

/** The line in place of a bar where its axis is cut. */
public final class Zigzag {
    private static final double TOOTH = 5;

    private Zigzag() {
    }

    /**
     * Finds the points of the line: whole teeth, so that it ends where the next piece of the bar begins.
     *
     * @param begin
     *            where it begins
     * @param end
     *            where it ends, from the left, in pixels
     * @param height
     *            of the teeth, in pixels
     * @return the points from left to right
     */
    public static List<Point> points(Point begin, double end, double height) {
        var teeth = Math.max(1, Math.round((end - begin.x()) / (2 * TOOTH)));
        var step = (end - begin.x()) / (4 * teeth);
        var points = new ArrayList<Point>();
        points.add(begin);
        for (var i = 0; i < teeth; i++) {
            var at = begin.x() + i * 4 * step;
            points.add(new Point(at + step, begin.y() - height / 2));
            points.add(new Point(at + 3 * step, begin.y() + height / 2));
            points.add(new Point(at + 4 * step, begin.y()));
        }
        return points;
    }
}
