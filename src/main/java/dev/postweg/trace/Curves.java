package dev.postweg.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws a link: a bend in the gap behind the source's column, then straight on the row of the target. */
final class Curves {
    private static final double BEND = 18;
    private static final double BEFORE = 4;

    private Curves() {
    }

    /**
     * Finds the points of a link.
     *
     * @param link
     *            both ends have their place
     * @param columnRight
     *            tells where the gap behind a node's column begins
     * @param corridor
     *            tells how high the strip above a node's band is, where no node stands
     * @return a cubic Bézier curve
     */
    static List<Point> between(GraphLink link, ToDoubleFunction<GraphNode> columnRight,
            ToDoubleFunction<GraphNode> corridor) {
        var from = link.from().bounds();
        var to = link.to().bounds();
        var start = new Point(from.right(), from.middle());
        var end = new Point(to.x(), to.middle());
        var gap = columnRight.applyAsDouble(link.from());
        if (end.x() <= start.x()) {
            return back(start, gap + BEND / 2, corridor.applyAsDouble(link.to()), end);
        }
        if (link.to().side() == GraphNode.Side.RIGHT) {
            // outside, the row of the source is kept free up to the edge of the lanes
            return bend(start, Math.max(start.x(), end.x() - 2 * BEND), end);
        }
        return bend(start, gap, end);
    }

    private static List<Point> bend(Point start, double from, Point end) {
        var to = Math.min(end.x(), from + BEND);
        var middle = (from + to) / 2;
        var begin = new Point(from, start.y());
        var done = new Point(to, end.y());
        return List.of(start, start, begin, begin, new Point(middle, start.y()), new Point(middle, end.y()), done, done,
                end, end);
    }

    /** From right to left: out into the gap, along the strip above the target's band, and in again. */
    private static List<Point> back(Point start, double gap, double corridor, Point end) {
        var before = end.x() - BEFORE;
        var corners = List.of(start, new Point(gap, start.y()), new Point(gap, corridor), new Point(before, corridor),
                new Point(before, end.y()), end);
        var points = new ArrayList<Point>();
        points.add(start);
        for (var i = 1; i < corners.size(); i++) {
            points.addAll(List.of(corners.get(i - 1), corners.get(i), corners.get(i)));
        }
        return points;
    }
}
