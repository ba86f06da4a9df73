package dev.postweg.view.chart;

import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of curves that are in sight. A curve to a far node is thousands of pixels long, and a drawing of all of it
 * costs as much as if all were seen.
 */
final class SeenCurve {
    private static final int DEEPEST = 14;
    private static final int BISECTIONS = 30;

    private final Rect seen;
    private final List<double[]> pieces = new ArrayList<>();

    private SeenCurve(Rect seen) {
        this.seen = seen;
    }

    /**
     * Cuts a curve.
     *
     * @param points
     *            cubic Bézier: the start, then two control points and an end for each piece
     * @param seen
     *            what is in sight
     * @return pieces of four points each, x before y
     */
    static List<double[]> of(List<Point> points, Rect seen) {
        var curve = new SeenCurve(seen);
        for (var i = 0; i + 3 < points.size(); i += 3) {
            var piece = new double[8];
            for (var k = 0; k < 4; k++) {
                piece[2 * k] = points.get(i + k).x();
                piece[2 * k + 1] = points.get(i + k).y();
            }
            curve.cut(piece, 0);
        }
        return curve.pieces;
    }

    private void cut(double[] p, int depth) {
        var left = Math.min(Math.min(p[0], p[2]), Math.min(p[4], p[6]));
        var top = Math.min(Math.min(p[1], p[3]), Math.min(p[5], p[7]));
        var width = Math.max(Math.max(p[0], p[2]), Math.max(p[4], p[6])) - left;
        var height = Math.max(Math.max(p[1], p[3]), Math.max(p[5], p[7])) - top;
        if (left > seen.right() || left + width < seen.x() || top > seen.bottom() || top + height < seen.y()) {
            return;
        }
        if (depth == DEEPEST || width <= seen.width() && height <= seen.height()) {
            pieces.add(p);
        } else if (height > seen.height() && steady(p)) {
            crop(p, depth + 1);
        } else {
            var halves = split(p, 0.5);
            cut(halves[0], depth + 1);
            cut(halves[1], depth + 1);
        }
    }

    private static boolean steady(double[] p) {
        return p[1] <= p[3] && p[3] <= p[5] && p[5] <= p[7] || p[1] >= p[3] && p[3] >= p[5] && p[5] >= p[7];
    }

    /** Cuts off what is above and below, exactly: so curves that run together in sight become the same piece. */
    private void crop(double[] p, int depth) {
        var piece = p;
        for (var y : new double[]{seen.y(), seen.bottom()}) {
            var low = Math.min(piece[1], piece[7]);
            var high = Math.max(piece[1], piece[7]);
            if (y > low && y < high) {
                var parts = split(piece, crossing(piece, y));
                var secondIsBelow = piece[7] > piece[1];
                piece = parts[secondIsBelow == (y == seen.y()) ? 1 : 0];
            }
        }
        cut(piece, Math.max(depth, DEEPEST - 4));
    }

    private static double crossing(double[] p, double y) {
        var low = 0.0;
        var high = 1.0;
        for (var i = 0; i < BISECTIONS; i++) {
            var t = (low + high) / 2;
            var at = split(p, t)[0][7];
            if (at < y == p[7] > p[1]) {
                low = t;
            } else {
                high = t;
            }
        }
        return (low + high) / 2;
    }

    /** Both parts of a Bézier curve, by de Casteljau. */
    private static double[][] split(double[] p, double t) {
        var first = new double[8];
        var second = new double[8];
        for (var c = 0; c < 2; c++) {
            var ab = between(p[c], p[2 + c], t);
            var bc = between(p[2 + c], p[4 + c], t);
            var cd = between(p[4 + c], p[6 + c], t);
            var abc = between(ab, bc, t);
            var bcd = between(bc, cd, t);
            first[c] = p[c];
            first[2 + c] = ab;
            first[4 + c] = abc;
            first[6 + c] = between(abc, bcd, t);
            second[c] = first[6 + c];
            second[2 + c] = bcd;
            second[4 + c] = cd;
            second[6 + c] = p[6 + c];
        }
        return new double[][]{first, second};
    }

    private static double between(double from, double to, double t) {
        return from + (to - from) * t;
    }
}
