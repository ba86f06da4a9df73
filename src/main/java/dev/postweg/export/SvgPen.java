package dev.postweg.export;

import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws SVG, light or dark as the reader's system is. */
final class SvgPen implements Pen {
    private final Html svg = new Html();

    /**
     * Begins a document.
     *
     * @param bounds
     *            what is drawn, from 0, 0
     * @param title
     *            what it shows
     */
    SvgPen(Rect bounds, String title) {
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "picture", "role", "img", "width",
                number(bounds.width()), "height", number(bounds.height()), "viewBox",
                "0 0 " + number(bounds.width()) + " " + number(bounds.height()), "font-family",
                "Segoe UI, Helvetica, Arial, sans-serif").line();
        svg.element("title", title).line();
        svg.open("style").own(Ink.darkStyle()).close("style").line();
        box(bounds, 0, Ink.PAGE);
    }

    /** Ends the document and returns it. */
    String document() {
        return svg.close("svg").line().toString();
    }

    @Override
    public void begin(String title) {
        svg.open("g");
        if (!title.isEmpty()) {
            svg.element("title", title);
        }
    }

    @Override
    public void end() {
        svg.close("g").line();
    }

    @Override
    public void box(Rect rect, double radius, Ink fill) {
        var attributes = place(rect, radius);
        attributes.addAll(List.of("fill", fill.light(), "class", fill.fill()));
        empty("rect", attributes);
    }

    @Override
    public void box(Rect rect, double radius, Ink fill, Line outline) {
        var attributes = place(rect, radius);
        attributes.addAll(filled(fill, outline));
        empty("rect", attributes);
    }

    @Override
    public void area(List<Point> corners, Ink fill, Line outline) {
        var attributes = new ArrayList<>(List.of("points", pairs(corners)));
        attributes.addAll(filled(fill, outline));
        empty("polygon", attributes);
    }

    @Override
    public void area(List<Point> corners, Ink fill) {
        empty("polygon", List.of("points", pairs(corners), "fill", fill.light(), "class", fill.fill()));
    }

    @Override
    public void curve(List<Point> points, Line line) {
        var path = new StringBuilder("M" + pair(points.getFirst()));
        for (var i = 1; i + 2 < points.size(); i += 3) {
            path.append(" C").append(pairs(points.subList(i, i + 3)));
        }
        path(path.toString(), line);
    }

    @Override
    public void path(List<Point> points, Line line) {
        path("M" + pairs(points), line);
    }

    private void path(String path, Line line) {
        var attributes = new ArrayList<>(List.of("d", path, "fill", "none", "class", line.ink().stroke()));
        attributes.addAll(stroke(line));
        empty("path", attributes);
    }

    @Override
    public void text(Point place, String text, Face face) {
        var ink = face.ink();
        var anchor = switch (face.align()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        svg.element("text", text, "x", number(place.x()), "y", number(place.y()), "font-size", number(face.size()),
                "font-weight", face.bold() ? "600" : "400", "text-anchor", anchor, "fill", ink.light(), "class",
                ink.fill());
    }

    private void empty(String element, List<String> attributes) {
        svg.empty(element, attributes.toArray(String[]::new)).line();
    }

    private static List<String> place(Rect rect, double radius) {
        return new ArrayList<>(List.of("x", number(rect.x()), "y", number(rect.y()), "width", number(rect.width()),
                "height", number(rect.height()), "rx", number(radius)));
    }

    private static List<String> filled(Ink fill, Line outline) {
        var attributes = new ArrayList<>(
                List.of("fill", fill.light(), "class", fill.fill() + " " + outline.ink().stroke()));
        attributes.addAll(stroke(outline));
        return attributes;
    }

    private static List<String> stroke(Line line) {
        var dashes = new ArrayList<String>();
        for (var length : line.dash().lengths()) {
            dashes.add(number(length));
        }
        return List.of("stroke", line.ink().light(), "stroke-width", number(line.width()), "stroke-dasharray",
                dashes.isEmpty() ? "none" : String.join(" ", dashes));
    }

    private static String pairs(List<Point> points) {
        return points.stream().map(SvgPen::pair).collect(Collectors.joining(" "));
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double value) {
        var rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
