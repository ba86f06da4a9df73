package dev.postweg.export;

import dev.postweg.model.Channel;
import dev.postweg.model.Service;
import dev.postweg.trace.LayoutOptions;
import dev.postweg.trace.Picture;
import dev.postweg.trace.PictureLayout;
import dev.postweg.trace.PictureTexts;
import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import dev.postweg.trace.TextMeasure;
import dev.postweg.trace.Trace;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the way of a mail as SVG, light or dark as the reader's system is. */
public final class TraceSvg {
    private static final double WIDTH = 1240;
    private static final double LINE = 13;
    private static final double BASELINE = 10;
    private static final double ARROW = 8;
    private static final double HALF_ARROW = 0.4;
    private static final double STACK = 3;

    private final Words words;
    private final Html svg = new Html();

    private TraceSvg(Words words) {
        this.words = words;
    }

    /**
     * Draws a trace.
     *
     * @param trace
     *            the trace
     * @param locale
     *            German gets German, every other language English
     * @return an SVG document, to be stored in UTF-8 or to stand in a page
     */
    public static String picture(Trace trace, Locale locale) {
        var words = new Words(locale);
        var options = new LayoutOptions(WIDTH, Set.of(), LayoutOptions.Shadow.FOLDED, TextMeasure.AVERAGE,
                new SvgTexts(words));
        return new TraceSvg(words).draw(PictureLayout.of(trace, options), trace.message().subject());
    }

    /**
     * Draws a picture that was laid out before, such as the one in the window with what is open there.
     *
     * @param picture
     *            boxes, lanes and curves
     * @param subject
     *            of the mail
     * @param locale
     *            German gets German, every other language English
     * @return an SVG document, as {@link #picture(Trace, Locale)}
     */
    public static String picture(Picture picture, String subject, Locale locale) {
        return new TraceSvg(new Words(locale)).draw(picture, subject);
    }

    private record SvgTexts(Words words) implements PictureTexts {
        @Override
        public String channel(Channel channel) {
            return words.get("channel." + channel.id());
        }

        @Override
        public String service(Service service) {
            return service.id();
        }

        @Override
        public String time(long time) {
            return Times.clock(time, DecimalMark.of(words.locale()));
        }

        @Override
        public String missingLog(long around) {
            return words.get("picture.missing", Times.hour(around));
        }
    }

    private String draw(Picture picture, String subject) {
        var bounds = picture.bounds();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "picture", "role", "img", "width",
                number(bounds.width()), "height", number(bounds.height()), "viewBox",
                "0 0 " + number(bounds.width()) + " " + number(bounds.height()), "font-family",
                "Segoe UI, Helvetica, Arial, sans-serif").line();
        svg.element("title", words.get("picture.title", subject)).line();
        svg.open("style").own(Ink.darkStyle()).close("style").line();
        box(bounds, 0, Ink.PAGE);
        picture.lanes().forEach(this::lane);
        picture.links().forEach(this::link);
        picture.nodes().forEach(this::node);
        return svg.close("svg").line().toString();
    }

    private void lane(Picture.Lane lane) {
        box(lane.bounds(), 6, Ink.LANE);
        text(lane.title().x() + LINE / 2, lane.title().middle() + BASELINE / 2 - 1, lane.server(), Face.SERVER);
        for (var band : lane.services()) {
            var b = band.bounds();
            line("M%s,%s H%s".formatted(number(b.x()), number(b.y()), number(b.right())), Ink.LINE, 1, "1 3");
            text(band.labelBounds().x() + 2, band.labelBounds().middle() + BASELINE / 2 - 1, band.label(),
                    Face.SERVICE);
        }
    }

    private void link(Picture.Curve curve) {
        var points = curve.points();
        var path = new StringBuilder("M" + pair(points.getFirst()));
        for (var i = 1; i + 2 < points.size(); i += 3) {
            path.append(" C").append(points.subList(i, i + 3).stream().map(TraceSvg::pair)
                    .collect(Collectors.joining(" ")));
        }
        svg.open("g");
        curve.edges().stream().map(edge -> edge.rule().id() + ": " + edge.evidence().text()).distinct().findFirst()
                .ifPresent(why -> svg.element("title", why));
        switch (curve.style()) {
            case CERTAIN -> line(path.toString(), Ink.DIM, 1.3, "none");
            case GUESSED -> line(path.toString(), Ink.DIM, 1.3, "1.5 3");
            case MISSING -> line(path.toString(), Ink.WAIT, 1.3, "5 3");
            case SHADOW -> line(path.toString(), Ink.SIDE, 1.3, "none");
        }
        arrow(points);
        svg.close("g").line();
    }

    private void line(String path, Ink ink, double width, String dashes) {
        svg.empty("path", "d", path, "fill", "none", "stroke", ink.light(), "class", ink.stroke(), "stroke-width",
                number(width), "stroke-dasharray", dashes);
    }

    private void arrow(List<Point> points) {
        var end = points.getLast();
        var before = points.get(points.size() - 2);
        var angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
        svg.empty("polygon", "points", pair(end) + " " + pair(behind(end, angle + HALF_ARROW)) + " "
                + pair(behind(end, angle - HALF_ARROW)), "fill", Ink.DIM.light(), "class", Ink.DIM.fill());
    }

    private static Point behind(Point end, double angle) {
        return new Point(end.x() - ARROW * Math.cos(angle), end.y() - ARROW * Math.sin(angle));
    }

    private void node(Picture.Node node) {
        svg.open("g").element("title", String.join(", ", node.lines()));
        if (node.kind() == Picture.NodeKind.FOLDED) {
            var b = node.bounds();
            outline(node, new Rect(b.x() + STACK, b.y() + STACK, b.width(), b.height()));
        }
        outline(node, node.bounds());
        var y = node.bounds().middle() - node.lines().size() * LINE / 2 + BASELINE;
        for (var i = 0; i < node.lines().size(); i++) {
            text(node.bounds().x() + node.bounds().width() / 2, y + i * LINE, node.lines().get(i),
                    i == 0 ? Face.STRONG : Face.SMALL);
        }
        if (!node.shadows().isEmpty()) {
            badge(node.badge(), node.shadows().size());
        }
        svg.close("g").line();
    }

    private void badge(Rect badge, int count) {
        svg.open("g").element("title", words.get("picture.shadow", count));
        box(badge, badge.height() / 2, Ink.SIDE);
        text(badge.x() + badge.width() / 2, badge.middle() + BASELINE / 2 - 2, "+" + count, Face.COUNT);
        svg.close("g");
    }

    private void outline(Picture.Node node, Rect bounds) {
        var ink = switch (node.kind()) {
            case EVENT, FOLDED -> Ink.of(node.meaning());
            case MISSING -> Ink.WAIT;
            case CLIENT, IMPLIED, OUTSIDE -> Ink.SIDE;
        };
        var style = new String[]{"fill", Ink.PAGE.light(), "stroke", ink.light(), "class",
                Ink.PAGE.fill() + " " + ink.stroke(), "stroke-width", node.events().isEmpty() ? "1.4" : "1.8",
                "stroke-dasharray", node.kind() == Picture.NodeKind.MISSING ? "5 3" : "none"};
        var radius = node.shape().radius(bounds);
        if (radius > 0) {
            svg.empty("rect", both(place(bounds, radius), style));
        } else {
            svg.empty("polygon", both(new String[]{"points",
                    node.shape().corners(bounds).stream().map(TraceSvg::pair).collect(Collectors.joining(" "))},
                    style));
        }
    }

    private void box(Rect rect, double radius, Ink ink) {
        svg.empty("rect", both(place(rect, radius), new String[]{"fill", ink.light(), "class", ink.fill()})).line();
    }

    private static String[] place(Rect rect, double radius) {
        return new String[]{"x", number(rect.x()), "y", number(rect.y()), "width", number(rect.width()), "height",
                number(rect.height()), "rx", number(radius)};
    }

    private static String[] both(String[] some, String[] more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private void text(double x, double y, String text, Face face) {
        svg.element("text", text, "x", number(x), "y", number(y), "font-size", number(face.size), "font-weight",
                face.weight, "text-anchor", face.anchor, "fill", face.ink.light(), "class", face.ink.fill());
    }

    /** How a text looks. */
    private enum Face {
        SERVER(12, "600", "start", Ink.TEXT), SERVICE(10, "400", "start", Ink.DIM), STRONG(11, "600", "middle",
                Ink.TEXT), SMALL(10, "400", "middle", Ink.DIM), COUNT(9, "600", "middle", Ink.PAGE);

        private final double size;
        private final String weight;
        private final String anchor;
        private final Ink ink;

        Face(double size, String weight, String anchor, Ink ink) {
            this.size = size;
            this.weight = weight;
            this.anchor = anchor;
            this.ink = ink;
        }
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double value) {
        var rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
