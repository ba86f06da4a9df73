package dev.postweg.view.chart;

import dev.postweg.trace.Picture;
import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Draws the way of a mail on a canvas whose scale and place are set. */
final class WayPainter {
    private static final double LINE = 13;
    private static final double ARROW = 8;
    private static final double HALF_ARROW = 0.4;
    private static final double STACK = 3;
    private static final double FAINT = 0.28;
    private static final Font SERVER = Font.font(null, FontWeight.BOLD, 12);
    private static final Font STRONG = Font.font(null, FontWeight.BOLD, 11);
    private static final Font SMALL = Font.font(null, FontWeight.NORMAL, 10);
    private static final Font COUNT = Font.font(null, FontWeight.BOLD, 9);

    private final GraphicsContext g;
    private final KindColours<?> colours;
    private final Marks marks;
    private final Set<Drawn> drawn = new HashSet<>();

    /**
     * What stands out.
     *
     * @param selected
     *            key of the selected node; empty for none
     * @param pointed
     *            keys of the nodes that the mouse points at, here or in another view
     * @param lit
     *            keys of the nodes of the chosen recipient; empty for no choice
     */
    record Marks(String selected, Set<String> pointed, Set<String> lit) {
        static final Marks NONE = new Marks("", Set.of(), Set.of());

        boolean faint(String key) {
            return !lit.isEmpty() && !lit.contains(key);
        }
    }

    WayPainter(GraphicsContext g, KindColours<?> colours, Marks marks) {
        this.g = g;
        this.colours = colours;
        this.marks = marks;
    }

    /** Draws what can be seen. */
    void paint(Picture picture, Rect seen) {
        var near = grown(seen, 24);
        g.setTextBaseline(VPos.BASELINE);
        picture.lanes().stream().filter(lane -> lane.bounds().overlaps(seen)).forEach(this::lane);
        picture.links().forEach(link -> link(link, near));
        picture.nodes().stream().filter(node -> node.bounds().overlaps(near)).forEach(this::node);
        g.setGlobalAlpha(1);
    }

    private static Rect grown(Rect rect, double by) {
        return new Rect(rect.x() - by, rect.y() - by, rect.width() + 2 * by, rect.height() + 2 * by);
    }

    private void lane(Picture.Lane lane) {
        g.setGlobalAlpha(1);
        var b = lane.bounds();
        g.setFill(colours.of("chart-lane"));
        g.fillRoundRect(b.x(), b.y(), b.width(), b.height(), 12, 12);
        text(lane.label(), lane.title().x() + LINE / 2, lane.title().middle() + 4, SERVER, "chart-text",
                TextAlignment.LEFT);
        for (var band : lane.services()) {
            g.setStroke(colours.of("chart-grid"));
            g.setLineWidth(1);
            g.setLineDashes(1, 3);
            g.strokeLine(band.bounds().x(), band.bounds().y(), band.bounds().right(), band.bounds().y());
            text(band.label(), band.labelBounds().x() + 2, band.labelBounds().middle() + 4, SMALL, "chart-muted",
                    TextAlignment.LEFT);
        }
        g.setLineDashes();
    }

    private void link(Picture.Curve curve, Rect near) {
        var pieces = SeenCurve.of(curve.points(), near);
        if (pieces.isEmpty()) {
            return;
        }
        g.setGlobalAlpha(marks.faint(curve.from()) || marks.faint(curve.to()) ? FAINT : 1);
        var touched = curve.from().equals(marks.selected) || curve.to().equals(marks.selected);
        var ink = touched ? colours.of("chart-accent") : colours.of(switch (curve.style()) {
            case CERTAIN, GUESSED -> "chart-link";
            case MISSING -> "chart-warn";
            case SHADOW -> "chart-grid";
        });
        g.setStroke(ink);
        g.setLineWidth(touched ? 2 : 1.3);
        switch (curve.style()) {
            case GUESSED -> g.setLineDashes(1.5, 3);
            case MISSING -> g.setLineDashes(5, 3);
            case CERTAIN, SHADOW -> g.setLineDashes();
        }
        stroke(pieces, new Look(ink, curve.style(), g.getGlobalAlpha()));
        g.setLineDashes();
        var end = curve.points().getLast();
        if (near.contains(end.x(), end.y())) {
            arrow(curve.points(), ink);
        }
    }

    /** Of a thousand curves that run together in sight, the first is as good as all. */
    private void stroke(List<double[]> pieces, Look look) {
        g.beginPath();
        for (var p : pieces) {
            if (drawn.add(new Drawn(look, Arrays.stream(p).mapToInt(place -> (int) Math.round(place)).boxed()
                    .toList()))) {
                g.moveTo(p[0], p[1]);
                g.bezierCurveTo(p[2], p[3], p[4], p[5], p[6], p[7]);
            }
        }
        g.stroke();
    }

    private record Look(Paint ink, Picture.Style style, double alpha) {
    }

    private record Drawn(Look look, List<Integer> places) {
    }

    private void arrow(List<Point> points, Paint ink) {
        var end = points.getLast();
        var before = points.get(points.size() - 2);
        var angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
        g.setFill(ink);
        g.fillPolygon(
                new double[]{end.x(), end.x() - ARROW * Math.cos(angle + HALF_ARROW),
                        end.x() - ARROW * Math.cos(angle - HALF_ARROW)},
                new double[]{end.y(), end.y() - ARROW * Math.sin(angle + HALF_ARROW),
                        end.y() - ARROW * Math.sin(angle - HALF_ARROW)},
                3);
    }

    private void node(Picture.Node node) {
        g.setGlobalAlpha(marks.faint(node.key()) ? FAINT : 1);
        if (node.kind() == Picture.NodeKind.FOLDED) {
            var b = node.bounds();
            outline(node, new Rect(b.x() + STACK, b.y() + STACK, b.width(), b.height()));
        }
        outline(node, node.bounds());
        var y = node.bounds().middle() - node.lines().size() * LINE / 2 + 10;
        for (var i = 0; i < node.lines().size(); i++) {
            text(node.lines().get(i), node.bounds().x() + node.bounds().width() / 2, y + i * LINE,
                    i == 0 ? STRONG : SMALL, i == 0 ? "chart-text" : "chart-muted", TextAlignment.CENTER);
        }
        if (!node.shadows().isEmpty()) {
            badge(node.badge(), node.shadows().size());
        }
    }

    private void badge(Rect b, int count) {
        g.setFill(colours.of("chart-muted"));
        g.fillRoundRect(b.x(), b.y(), b.width(), b.height(), b.height(), b.height());
        text("+" + count, b.x() + b.width() / 2, b.middle() + 3, COUNT, "chart-surface", TextAlignment.CENTER);
    }

    private void outline(Picture.Node node, Rect b) {
        var selected = node.key().equals(marks.selected);
        var corners = node.shape().corners(b);
        var xs = corners.stream().mapToDouble(Point::x).toArray();
        var ys = corners.stream().mapToDouble(Point::y).toArray();
        var round = 2 * node.shape().radius(b);
        g.setFill(selected
                ? colours.of("chart-selection")
                : marks.pointed.contains(node.key()) ? colours.of("chart-hover") : colours.of("chart-surface"));
        g.setStroke(selected ? colours.of("chart-accent") : ink(node));
        g.setLineWidth(selected || marks.pointed.contains(node.key()) ? 2.6 : node.events().isEmpty() ? 1.4 : 1.8);
        g.setLineDashes(node.kind() == Picture.NodeKind.MISSING ? new double[]{5, 3} : null);
        if (round > 0) {
            g.fillRoundRect(b.x(), b.y(), b.width(), b.height(), round, round);
            g.strokeRoundRect(b.x(), b.y(), b.width(), b.height(), round, round);
        } else {
            g.fillPolygon(xs, ys, xs.length);
            g.strokePolygon(xs, ys, xs.length);
        }
        g.setLineDashes();
    }

    private Paint ink(Picture.Node node) {
        return switch (node.kind()) {
            case EVENT, FOLDED -> colours.of(node.meaning());
            case MISSING -> colours.of("chart-warn");
            case CLIENT, IMPLIED, OUTSIDE -> colours.of("chart-link");
        };
    }

    private void text(String text, double x, double y, Font font, String colour, TextAlignment alignment) {
        g.setFont(font);
        g.setTextAlign(alignment);
        g.setFill(colours.of(colour));
        g.fillText(text, x, y);
    }
}
