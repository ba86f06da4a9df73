package dev.postweg.export;

import dev.postweg.export.Pen.Dash;
import dev.postweg.export.Pen.Face;
import dev.postweg.export.Pen.Line;
import dev.postweg.trace.Picture;
import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import java.util.List;

/** Draws the way of a mail. */
final class WayDrawing {
    private static final double LINE = 13;
    private static final double BASELINE = 10;
    private static final double ARROW = 8;
    private static final double HALF_ARROW = 0.4;
    private static final double STACK = 3;

    private final Words words;
    private final Pen pen;

    WayDrawing(Words words, Pen pen) {
        this.words = words;
        this.pen = pen;
    }

    void draw(Picture picture) {
        picture.lanes().forEach(this::lane);
        picture.links().forEach(this::link);
        picture.nodes().forEach(this::node);
    }

    private void lane(Picture.Lane lane) {
        pen.begin(lane.server());
        pen.box(lane.bounds(), 6, Ink.LANE);
        pen.text(new Point(lane.title().x() + LINE / 2, lane.title().middle() + BASELINE / 2 - 1), lane.label(),
                Face.SERVER);
        pen.end();
        for (var band : lane.services()) {
            var b = band.bounds();
            pen.path(List.of(new Point(b.x(), b.y()), new Point(b.right(), b.y())), new Line(Ink.LINE, 1, Dash.FINE));
            pen.text(new Point(band.labelBounds().x() + 2, band.labelBounds().middle() + BASELINE / 2 - 1),
                    band.label(), Face.SERVICE);
        }
    }

    private void link(Picture.Curve curve) {
        pen.begin(curve.edges().stream().map(edge -> edge.rule().id() + ": " + edge.evidence().text()).findFirst()
                .orElse(""));
        pen.curve(curve.points(), switch (curve.style()) {
            case CERTAIN -> new Line(Ink.DIM, 1.3, Dash.PLAIN);
            case GUESSED -> new Line(Ink.DIM, 1.3, Dash.DOTTED);
            case MISSING -> new Line(Ink.WAIT, 1.3, Dash.DASHED);
            case SHADOW -> new Line(Ink.SIDE, 1.3, Dash.PLAIN);
        });
        arrow(curve.points());
        pen.end();
    }

    private void arrow(List<Point> points) {
        var end = points.getLast();
        var before = points.get(points.size() - 2);
        var angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
        pen.area(List.of(end, behind(end, angle + HALF_ARROW), behind(end, angle - HALF_ARROW)), Ink.DIM);
    }

    private static Point behind(Point end, double angle) {
        return new Point(end.x() - ARROW * Math.cos(angle), end.y() - ARROW * Math.sin(angle));
    }

    private void node(Picture.Node node) {
        pen.begin(String.join(", ", node.lines()));
        if (node.kind() == Picture.NodeKind.FOLDED) {
            var b = node.bounds();
            outline(node, new Rect(b.x() + STACK, b.y() + STACK, b.width(), b.height()));
        }
        outline(node, node.bounds());
        var y = node.bounds().middle() - node.lines().size() * LINE / 2 + BASELINE;
        for (var i = 0; i < node.lines().size(); i++) {
            pen.text(new Point(node.bounds().x() + node.bounds().width() / 2, y + i * LINE), node.lines().get(i),
                    i == 0 ? Face.STRONG : Face.SMALL);
        }
        if (!node.shadows().isEmpty()) {
            badge(node.badge(), node.shadows().size());
        }
        pen.end();
    }

    private void badge(Rect badge, int count) {
        pen.begin(words.get("picture.shadow", count));
        pen.box(badge, badge.height() / 2, Ink.SIDE);
        pen.text(new Point(badge.x() + badge.width() / 2, badge.middle() + BASELINE / 2 - 2), "+" + count,
                Face.COUNT);
        pen.end();
    }

    private void outline(Picture.Node node, Rect bounds) {
        var ink = switch (node.kind()) {
            case EVENT, FOLDED -> Ink.of(node.meaning());
            case MISSING -> Ink.WAIT;
            case CLIENT, IMPLIED, OUTSIDE -> Ink.SIDE;
        };
        var line = new Line(ink, node.events().isEmpty() ? 1.4 : 1.8,
                node.kind() == Picture.NodeKind.MISSING ? Dash.DASHED : Dash.PLAIN);
        var radius = node.shape().radius(bounds);
        if (radius > 0) {
            pen.box(bounds, radius, Ink.PAGE, line);
        } else {
            pen.area(node.shape().corners(bounds), Ink.PAGE, line);
        }
    }
}
