package dev.postweg.view.chart;

import dev.postweg.model.EventKind;
import dev.postweg.model.TimeRange;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Draws events over time as stacked bars, and lets a stretch of it be brushed. Colours come from CSS:
 * {@code -kind-colour-*}, {@code -chart-text}, {@code -chart-grid} and {@code -chart-brush}.
 */
public final class HistogramChart extends Region {
    private static final double AXIS = 17;
    private static final double TICK = 92;
    private static final double CLICK = 3;
    private static final double HEADROOM = 4;
    private static final List<CssMetaData<HistogramChart, Paint>> OWN = KindColours.metaData(chart -> chart.colours,
            "chart-text", "chart-grid", "chart-brush");
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = Stream
            .<CssMetaData<? extends Styleable, ?>>concat(Region.getClassCssMetaData().stream(), OWN.stream()).toList();

    private final Canvas canvas = new Canvas();
    private final KindColours<HistogramChart> colours = new KindColours<>(this, OWN, this::requestLayout);
    private List<HistogramBar> bars = List.of();
    private TimeRange range = new TimeRange(0, 0);
    private ZoneId zone = ZoneOffset.UTC;
    private double pressed = -1;
    private double dragged = -1;
    private int hovered = -1;
    private Consumer<TimeRange> brushed = _ -> {
    };
    private Consumer<Optional<HistogramBar>> told = _ -> {
    };
    private Runnable all = () -> {
    };

    /** Makes an empty chart. */
    public HistogramChart() {
        getStyleClass().add("histogram-chart");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setMinHeight(AXIS);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event.getX()));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(barAt(event.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(-1));
        setOnKeyPressed(event -> key(event.getCode()));
    }

    /**
     * Shows bars.
     *
     * @param data
     *            in order, side by side
     * @param shown
     *            what the axis shows
     * @param in
     *            the zone of the axis
     */
    public void show(List<HistogramBar> data, TimeRange shown, ZoneId in) {
        bars = List.copyOf(data);
        range = shown;
        zone = in;
        hover(-1);
        requestLayout();
    }

    /**
     * Names who is told of a brushed stretch of time.
     *
     * @param listener
     *            gets the stretch when the mouse is let go
     */
    public void onBrush(Consumer<TimeRange> listener) {
        brushed = listener;
    }

    /**
     * Names who is told that all of the time is wanted.
     *
     * @param listener
     *            runs on a double click
     */
    public void onAll(Runnable listener) {
        all = listener;
    }

    /**
     * Names who is told of the bar below the mouse, the bars below the brush as one, or the one chosen by arrow keys.
     *
     * @param listener
     *            gets the bar, or nothing
     */
    public void onHover(Consumer<Optional<HistogramBar>> listener) {
        told = listener;
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            all.run();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            pressed = event.getX();
            dragged = pressed;
        }
    }

    private void drag(double x) {
        if (pressed >= 0) {
            dragged = Math.clamp(x, 0, getWidth());
            told.accept(below());
            requestLayout();
        }
    }

    /** The bars that the brush touches, as one: their number is known, that of parts of them is not. */
    private Optional<HistogramBar> below() {
        var from = scale().time(Math.min(pressed, dragged));
        var to = scale().time(Math.max(pressed, dragged));
        var touched = bars.stream().filter(bar -> bar.from() < to && from < bar.to()).toList();
        var counts = new EnumMap<EventKind, Long>(EventKind.class);
        touched.forEach(bar -> bar.counts().forEach((kind, count) -> counts.merge(kind, count, Long::sum)));
        return touched.isEmpty()
                ? Optional.empty()
                : Optional.of(new HistogramBar(touched.getFirst().from(), touched.getLast().to(), counts));
    }

    private void release() {
        var scale = scale();
        if (pressed >= 0 && Math.abs(dragged - pressed) > CLICK) {
            brushed.accept(new TimeRange(scale.time(Math.min(pressed, dragged)),
                    scale.time(Math.max(pressed, dragged))));
        }
        pressed = -1;
        dragged = -1;
        requestLayout();
    }

    private void key(KeyCode code) {
        switch (code) {
            case LEFT -> hover(Math.max(0, hovered - 1));
            case RIGHT -> hover(Math.min(bars.size() - 1, hovered + 1));
            case ENTER -> {
                if (hovered >= 0) {
                    brushed.accept(new TimeRange(bars.get(hovered).from(), bars.get(hovered).to()));
                }
            }
            case ESCAPE -> all.run();
            default -> {
                return;
            }
        }
    }

    private int barAt(double x) {
        var time = scale().time(x);
        for (var i = 0; i < bars.size(); i++) {
            if (bars.get(i).from() <= time && time < bars.get(i).to()) {
                return i;
            }
        }
        return -1;
    }

    private void hover(int bar) {
        if (bar != hovered) {
            hovered = bar;
            told.accept(bar < 0 ? Optional.empty() : Optional.of(bars.get(bar)));
            requestLayout();
        }
    }

    private TimeScale scale() {
        return new TimeScale(range, getWidth());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint(canvas.getGraphicsContext2D());
    }

    private void paint(GraphicsContext g) {
        g.clearRect(0, 0, getWidth(), getHeight());
        var scale = scale();
        var floor = getHeight() - AXIS;
        if (range.to() <= range.from()) {
            return;
        }
        g.setFont(Font.font(10.5));
        paintAxis(g, scale, floor);
        var most = bars.stream().mapToLong(HistogramBar::total).max().orElse(0);
        for (var i = 0; i < bars.size() && most > 0; i++) {
            var left = scale.x(bars.get(i).from());
            var right = scale.x(bars.get(i).to());
            if (i == hovered) {
                g.setFill(colours.of("chart-brush"));
                g.fillRect(left, 0, right - left, floor);
            }
            paintBar(g, bars.get(i), left, Math.max(1, right - left - 1), (floor - HEADROOM) / most);
        }
        if (pressed >= 0) {
            g.setFill(colours.of("chart-brush"));
            g.fillRect(Math.min(pressed, dragged), 0, Math.abs(dragged - pressed), floor);
        }
    }

    /** A bar of few events beside one of thousands still gets a pixel. */
    private void paintBar(GraphicsContext g, HistogramBar bar, double left, double width, double scale) {
        var floor = getHeight() - AXIS;
        var y = floor;
        for (var kind : stacked()) {
            var count = bar.counts().getOrDefault(kind, 0L);
            if (count > 0) {
                var height = Math.max(1, count * scale);
                g.setFill(colours.of(kind));
                y = Math.max(0, y - height);
                g.fillRect(left, y, width, height);
            }
        }
    }

    /** The ends at the bottom, bad ones first: they are what one looks for. */
    private static List<EventKind> stacked() {
        var kinds = new ArrayList<>(List.of(EventKind.BAD_END, EventKind.SILENT_END, EventKind.WAIT));
        Stream.of(EventKind.values()).filter(kind -> !kinds.contains(kind)).toList().forEach(kinds::add);
        return kinds;
    }

    private void paintAxis(GraphicsContext g, TimeScale scale, double floor) {
        g.setStroke(colours.of("chart-grid"));
        g.setFill(colours.of("chart-text"));
        g.setLineWidth(1);
        g.strokeLine(0, floor + 0.5, getWidth(), floor + 0.5);
        g.setTextAlign(TextAlignment.CENTER);
        for (var tick : TimeTicks.of(range, zone, (int) (getWidth() / TICK))) {
            var x = Math.round(scale.x(tick.time())) + 0.5;
            g.strokeLine(x, 0, x, floor + 3);
            g.fillText(tick.label(), Math.clamp(x, 32, Math.max(32, getWidth() - 32)), floor + 13);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }
}
