package dev.postweg.view.chart;

import dev.postweg.trace.Axis;
import dev.postweg.trace.TextMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/** The axis of a waterfall: round lengths of time, and a zigzag where a long wait is drawn shorter than it is. */
public final class AxisStrip extends Region {
    private static final double TICK = 80;
    private static final double HEIGHT = 18;
    private static final double GAP = 6;
    private static final double[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000,
            60_000, 120_000, 300_000, 600_000, 1_800_000, 3_600_000, 7_200_000, 21_600_000, 43_200_000, 86_400_000};
    private static final List<CssMetaData<AxisStrip, Paint>> OWN = KindColours.metaData(strip -> strip.colours,
            "chart-text", "chart-grid", "chart-warn");
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = Stream
            .<CssMetaData<? extends Styleable, ?>>concat(Region.getClassCssMetaData().stream(), OWN.stream()).toList();

    private final Canvas canvas = new Canvas();
    private final KindColours<AxisStrip> colours = new KindColours<>(this, OWN, this::requestLayout);
    private Axis axis = new Axis(List.of());
    private DoubleFunction<String> label = Double::toString;

    /** Makes an empty axis. */
    public AxisStrip() {
        getStyleClass().add("axis-strip");
        getChildren().add(canvas);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
    }

    /**
     * Shows an axis.
     *
     * @param shown
     *            the axis
     * @param labels
     *            writes a length of time that is given in ms
     */
    public void show(Axis shown, DoubleFunction<String> labels) {
        axis = shown;
        label = labels;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setFont(Font.font(10));
        var labels = new ArrayList<Label>();
        for (var segment : axis.segments()) {
            var from = segment.from() * getWidth();
            var to = segment.to() * getWidth();
            if (segment.cut()) {
                zigzag(from, to);
                labels.add(new Label((from + to) / 2, label.apply(segment.end() - segment.begin()), "chart-warn",
                        segment.end() - segment.begin()));
            } else {
                ticks(segment, from, to, labels);
            }
        }
        write(labels);
    }

    /** A label that finds room; the weightier first. */
    private record Label(double x, String text, String colour, double weight) {
    }

    private void write(List<Label> labels) {
        var g = canvas.getGraphicsContext2D();
        var taken = new ArrayList<double[]>();
        labels.stream().sorted(Comparator.comparingDouble(Label::weight).reversed()).forEach(one -> {
            var width = TextMeasure.AVERAGE.width(one.text, 10, TextMeasure.Weight.NORMAL);
            var left = Math.clamp(one.x - width / 2, 0, Math.max(0, getWidth() - width));
            if (taken.stream().allMatch(other -> left > other[1] + GAP || left + width < other[0] - GAP)) {
                taken.add(new double[]{left, left + width});
                g.setFill(colours.of(one.colour));
                g.fillText(one.text, left, getHeight() - 7);
            }
        });
    }

    private void ticks(Axis.Segment segment, double from, double to, List<Label> labels) {
        var g = canvas.getGraphicsContext2D();
        var length = segment.end() - segment.begin();
        var most = Math.max(1, (to - from) / TICK);
        var step = ROUND[ROUND.length - 1];
        for (var round : ROUND) {
            if (length / round <= most) {
                step = round;
                break;
            }
        }
        g.setStroke(colours.of("chart-grid"));
        for (var at = Math.ceil(segment.begin() / step) * step; at <= segment.end(); at += step) {
            var x = from + (at - segment.begin()) / Math.max(1, length) * (to - from);
            g.strokeLine(x, getHeight() - 4, x, getHeight());
            labels.add(new Label(x, label.apply(at), "chart-text", at == 0 ? Double.MAX_VALUE : 0));
        }
    }

    /** Here a long wait is drawn shorter than it was. */
    private void zigzag(double from, double to) {
        var g = canvas.getGraphicsContext2D();
        g.setStroke(colours.of("chart-warn"));
        var y = getHeight() - 1;
        for (var x = from; x < to - 6; x += 6) {
            g.strokeLine(x, y, x + 3, y - 3);
            g.strokeLine(x + 3, y - 3, x + 6, y);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }
}
