package dev.postweg.export;

import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import dev.postweg.trace.TextMeasure;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws an image on white, as paper is. */
final class PngPen implements Pen {
    /** Measures texts as they will be drawn. */
    static final TextMeasure MEASURE = (text, size, weight) -> font(size, weight == TextMeasure.Weight.BOLD)
            .getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();

    private static final double MOST_PIXELS = 60e6;

    private final BufferedImage image;
    private final Graphics2D graphics;

    /**
     * Begins an image.
     *
     * @param bounds
     *            what is drawn, from 0, 0
     * @param scale
     *            pixels for one of the drawing; fewer where the image would become too large
     */
    PngPen(Rect bounds, double scale) {
        var most = Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, bounds.width() * bounds.height())));
        image = new BufferedImage((int) Math.ceil(bounds.width() * most), (int) Math.ceil(bounds.height() * most),
                BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.scale(most, most);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        box(new Rect(0, 0, bounds.width() + 1, bounds.height() + 1), 0, Ink.PAGE);
    }

    private static Font font(double size, boolean bold) {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }

    /** Returns what was drawn. */
    BufferedImage image() {
        graphics.dispose();
        return image;
    }

    @Override
    public void begin(String title) {
        // an image has no titles
    }

    @Override
    public void end() {
        // an image has no parts
    }

    @Override
    public void box(Rect rect, double radius, Ink fill) {
        fill(round(rect, radius), fill);
    }

    @Override
    public void box(Rect rect, double radius, Ink fill, Line outline) {
        fill(round(rect, radius), fill);
        stroke(round(rect, radius), outline);
    }

    @Override
    public void area(List<Point> corners, Ink fill, Line outline) {
        fill(closed(corners), fill);
        stroke(closed(corners), outline);
    }

    @Override
    public void area(List<Point> corners, Ink fill) {
        fill(closed(corners), fill);
    }

    @Override
    public void curve(List<Point> points, Line line) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (var i = 1; i + 2 < points.size(); i += 3) {
            path.curveTo(points.get(i).x(), points.get(i).y(), points.get(i + 1).x(), points.get(i + 1).y(),
                    points.get(i + 2).x(), points.get(i + 2).y());
        }
        stroke(path, line);
    }

    @Override
    public void path(List<Point> points, Line line) {
        stroke(open(points), line);
    }

    @Override
    public void text(Point place, String text, Face face) {
        graphics.setColor(Color.decode(face.ink().light()));
        graphics.setFont(font(face.size(), face.bold()));
        var width = MEASURE.width(text, face.size(),
                face.bold() ? TextMeasure.Weight.BOLD : TextMeasure.Weight.NORMAL);
        var x = switch (face.align()) {
            case START -> place.x();
            case MIDDLE -> place.x() - width / 2;
            case END -> place.x() - width;
        };
        graphics.drawString(text, (float) x, (float) place.y());
    }

    private void fill(Shape shape, Ink ink) {
        graphics.setColor(Color.decode(ink.light()));
        graphics.fill(shape);
    }

    private void stroke(Shape shape, Line line) {
        graphics.setColor(Color.decode(line.ink().light()));
        var dashes = line.dash().lengths();
        graphics.setStroke(new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                dashes.length == 0 ? null : dashes, 0));
        graphics.draw(shape);
    }

    private static Shape round(Rect rect, double radius) {
        return new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(), 2 * radius, 2 * radius);
    }

    private static Path2D open(List<Point> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static Shape closed(List<Point> corners) {
        var path = open(corners);
        path.closePath();
        return path;
    }
}
