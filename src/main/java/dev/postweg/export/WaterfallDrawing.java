package dev.postweg.export;

import dev.postweg.export.Pen.Dash;
import dev.postweg.export.Pen.Face;
import dev.postweg.export.Pen.Line;
import dev.postweg.trace.Axis;
import dev.postweg.trace.LatencyProfile;
import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import dev.postweg.trace.TextMeasure;
import dev.postweg.trace.Waterfall;
import dev.postweg.trace.Zigzag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Draws where the time of a mail went: a row a step, with its name, its code, its length and its bar. */
final class WaterfallDrawing {
    private static final double WIDTH = 1240;
    private static final double MARGIN = 10;
    private static final double ROW = 18;
    private static final double TOP = 36;
    private static final double BOTTOM = 30;
    private static final double BAR = 9;
    private static final double INDENT = 13;
    private static final double CODE = 400;
    private static final double LENGTH = 600;
    private static final double SLOWER = 670;
    private static final double BARS = 690;
    private static final double TICK = 80;
    private static final double ZIGZAG = 3;

    private final Words words;
    private final Pen pen;
    private final Waterfall waterfall;
    private final LatencyProfile profile;
    private final StepNames names;
    private final Durations durations;
    private double ticksEnd;
    private double cutsEnd;

    WaterfallDrawing(Words words, Pen pen, Waterfall waterfall, LatencyProfile profile) {
        this.words = words;
        this.pen = pen;
        this.waterfall = waterfall;
        this.profile = profile;
        this.names = new StepNames(words);
        this.durations = new Durations(words);
    }

    /** Returns the place that a waterfall takes. */
    static Rect bounds(Waterfall waterfall) {
        return new Rect(0, 0, WIDTH, TOP + waterfall.bars().size() * ROW + BOTTOM);
    }

    void draw() {
        heading("waterfall.step", MARGIN, Face.SERVICE);
        heading("waterfall.code", CODE, Face.SERVICE);
        heading("waterfall.length", LENGTH, Face.HEADING);
        if (profile.mails() > 0) {
            heading("waterfall.slower", SLOWER, Face.HEADING);
        }
        waterfall.axis().segments().forEach(this::segment);
        for (var i = 0; i < waterfall.bars().size(); i++) {
            row(waterfall.bars().get(i), TOP + i * ROW);
        }
        legend(TOP + waterfall.bars().size() * ROW + BOTTOM / 2);
    }

    private void heading(String key, double x, Face face) {
        pen.text(new Point(x, TOP - 10), words.get(key), face);
    }

    private void segment(Axis.Segment segment) {
        var from = x(segment.from());
        var to = x(segment.to());
        if (segment.cut()) {
            cut(from, to, durations.text(segment.end() - segment.begin()));
            return;
        }
        var most = Math.max(1, (int) ((to - from) / TICK));
        for (var tick : segment.ticks(most)) {
            var x = x(waterfall.axis().place(tick));
            guide(x);
            ticksEnd = label(x, TOP - 10, durations.text(tick), ticksEnd);
        }
    }

    /** Writes a length on the axis unless it would touch the one before, and returns where the last one ends. */
    private double label(double x, double y, String text, double end) {
        var half = TextMeasure.AVERAGE.width(text, Face.TICK.size(), TextMeasure.Weight.NORMAL) / 2;
        if (x - half < end) {
            return end;
        }
        pen.text(new Point(x, y), text, Face.TICK);
        return x + half;
    }

    private void guide(double x) {
        pen.path(List.of(new Point(x, TOP - 4), new Point(x, TOP + waterfall.bars().size() * ROW)),
                new Line(Ink.LINE, 1, Dash.FINE));
    }

    /** Where a long wait is drawn shorter than it is, the axis says so and names its length. */
    private void cut(double from, double to, String length) {
        var points = new ArrayList<Point>();
        for (var x = from; x < to; x += ZIGZAG) {
            points.add(new Point(x, TOP - 3 - (points.size() % 2) * ZIGZAG));
        }
        points.add(new Point(to, TOP - 3));
        pen.begin(words.get("waterfall.cut", length));
        pen.path(points, new Line(Ink.WAIT, 1, Dash.PLAIN));
        cutsEnd = label((from + to) / 2, TOP - 22, length, cutsEnd);
        pen.end();
    }

    private static double x(double place) {
        return BARS + place * (WIDTH - MARGIN - BARS - TICK / 4);
    }

    private void row(Waterfall.Bar bar, double top) {
        var base = top + ROW / 2 + 4;
        var name = names.name(bar);
        var code = StepNames.code(bar);
        pen.begin(name + (code.isEmpty() ? "" : " (" + code + ")") + ", " + durations.text(bar.length()));
        var left = MARGIN + bar.depth() * INDENT;
        var face = bar.depth() == 0 ? Face.TOTAL : Face.STEP;
        pen.text(new Point(left, base), cut(name, CODE - left - MARGIN, face), face);
        if (!code.isEmpty()) {
            pen.text(new Point(CODE, base), cut(code, LENGTH - CODE - 64, Face.SERVICE), Face.SERVICE);
        }
        pen.text(new Point(LENGTH, base), durations.text(bar.length()), Face.NUMBER);
        profile.slowerThan(bar).ifPresent(
                percent -> pen.text(new Point(SLOWER, base), words.get("percent", percent), Face.NUMBER));
        for (var piece : waterfall.axis().pieces(bar.begin(), bar.end())) {
            var from = x(piece.from());
            var to = Math.max(from + 2, x(piece.to()));
            if (piece.cut()) {
                pen.path(Zigzag.points(new Point(from, top + ROW / 2), to, BAR),
                        new Line(ink(bar.kind()), 1.4, Dash.PLAIN));
            } else {
                bar(bar.kind(), new Rect(from, top + (ROW - BAR) / 2, to - from, BAR));
            }
        }
        pen.end();
    }

    private static Ink ink(Waterfall.Kind kind) {
        return switch (kind) {
            case MEASURED -> Ink.ENTRY;
            case OVERLAPPING -> Ink.SIDE;
            case BETWEEN_ROWS -> Ink.DIM;
            case PENDING, GAP -> Ink.WAIT;
        };
    }

    private static String cut(String text, double width, Face face) {
        return TextMeasure.AVERAGE.fit(text, face.size(),
                face.bold() ? TextMeasure.Weight.BOLD : TextMeasure.Weight.NORMAL, width);
    }

    private void bar(Waterfall.Kind kind, Rect rect) {
        switch (kind) {
            case MEASURED, OVERLAPPING, BETWEEN_ROWS -> pen.box(rect, 2, ink(kind));
            case PENDING -> pen.box(rect, 2, Ink.PAGE, new Line(ink(kind), 1.4, Dash.PLAIN));
            case GAP -> pen.box(rect, 2, Ink.PAGE, new Line(ink(kind), 1.2, Dash.DASHED));
        }
    }

    /** Explains the looks of bars that are there. */
    private void legend(double y) {
        var kinds = EnumSet.noneOf(Waterfall.Kind.class);
        waterfall.bars().forEach(bar -> kinds.add(bar.kind()));
        var x = MARGIN;
        for (var kind : kinds) {
            var text = words.get("waterfall.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            bar(kind, new Rect(x, y - BAR / 2, 2 * BAR, BAR));
            pen.text(new Point(x + 2 * BAR + 6, y + 4), text, Face.SERVICE);
            x += 2 * BAR + 26 + TextMeasure.AVERAGE.width(text, Face.SERVICE.size(), TextMeasure.Weight.NORMAL);
        }
    }
}
