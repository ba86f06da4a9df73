package dev.postweg.view.chart;

import dev.postweg.trace.Picture;
import dev.postweg.trace.Rect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/**
 * Shows the way of a mail: drag or W A S D moves it, the wheel or plus and minus zoom, a double click on nothing or 0
 * shows all, arrows go from node to node, Enter opens a folded one. Colours come from CSS: {@code -kind-colour-*} and
 * {@code -chart-*}.
 */
public final class WayChart extends Region {
    private static final double STEP = 60;
    private static final double ZOOM = 1.2;
    private static final double READABLE = 0.8;
    private static final List<CssMetaData<WayChart, Paint>> OWN = KindColours.metaData(chart -> chart.colours,
            "chart-text", "chart-muted", "chart-surface", "chart-lane", "chart-grid", "chart-link", "chart-accent",
            "chart-warn", "chart-selection", "chart-hover");
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = Stream
            .<CssMetaData<? extends Styleable, ?>>concat(Region.getClassCssMetaData().stream(), OWN.stream()).toList();

    private final Canvas canvas = new Canvas();
    private final WayMapPane map = new WayMapPane();
    private final KindColours<WayChart> colours = new KindColours<>(this, OWN, this::dress);
    private Picture picture = new Picture(new Rect(0, 0, 1, 1), List.of(), List.of(), List.of());
    private Viewport viewport = new Viewport(1, 0, 0);
    private WayPainter.Marks marks = WayPainter.Marks.NONE;
    private Sight sight = Sight.TO_FIT;
    private WayDrag drag;
    private String hovered = "";
    private Consumer<Picture.Node> chosen = _ -> {
    };
    private Consumer<Picture.Node> opened = _ -> {
    };
    private Consumer<Optional<Picture.Node>> told = _ -> {
    };

    /** Who chose what is seen. */
    private enum Sight {
        TO_FIT, CHOSEN
    }

    /** Makes an empty chart. */
    public WayChart() {
        getStyleClass().add("way-chart");
        getChildren().addAll(canvas, map);
        setFocusTraversable(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseMoved(event -> hover(at(event)));
        setOnMouseExited(_ -> hover(Optional.empty()));
        setOnMouseClicked(this::click);
        setOnScroll(event -> look(viewport.zoom(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM, event.getX(), event.getY())));
        setOnKeyPressed(event -> {
            if (key(event.getCode())) {
                event.consume();
            }
        });
    }

    /**
     * Shows a picture. The sight stays where it is when the same mail is laid out anew.
     *
     * @param way
     *            lanes, nodes and curves
     * @param mail
     *            whether this is another mail
     */
    public void show(Picture way, Mail mail) {
        picture = way;
        if (mail == Mail.ANOTHER) {
            sight = Sight.TO_FIT;
            marks = WayPainter.Marks.NONE;
        }
        requestLayout();
    }

    /** Whether a picture is that of another mail. */
    public enum Mail {
        /** Another one. */
        ANOTHER,
        /** The same, laid out anew. */
        SAME
    }

    /**
     * Names who is told of a node that is clicked or reached by a key.
     *
     * @param listener
     *            gets the node
     */
    public void onChoose(Consumer<Picture.Node> listener) {
        chosen = listener;
    }

    /**
     * Names who is told of a node that is to be opened: by a double click or Enter.
     *
     * @param listener
     *            gets the node
     */
    public void onOpen(Consumer<Picture.Node> listener) {
        opened = listener;
    }

    /**
     * Names who is told of the node below the mouse.
     *
     * @param listener
     *            gets the node, or nothing
     */
    public void onHover(Consumer<Optional<Picture.Node>> listener) {
        told = listener;
    }

    /**
     * Selects a node and brings it into sight.
     *
     * @param node
     *            the node, or nothing
     */
    public void select(Optional<Picture.Node> node) {
        marks = new WayPainter.Marks(node.map(Picture.Node::key).orElse(""), marks.pointed(), marks.lit());
        setAccessibleText(node.map(one -> String.join(", ", one.lines())).orElse(""));
        if (sight == Sight.CHOSEN) {
            node.ifPresent(this::reveal);
        }
        requestLayout();
    }

    /**
     * Lights some nodes and dims all others.
     *
     * @param keys
     *            of the nodes; empty to light all
     */
    public void light(Set<String> keys) {
        marks = new WayPainter.Marks(marks.selected(), marks.pointed(), Set.copyOf(keys));
        requestLayout();
    }

    /**
     * Makes some nodes stand out, as those below the mouse.
     *
     * @param keys
     *            of the nodes
     */
    public void point(Set<String> keys) {
        marks = new WayPainter.Marks(marks.selected(), Set.copyOf(keys), marks.lit());
        requestLayout();
    }

    /** Shows all of the picture. */
    public void fit() {
        look(Viewport.fit(picture.bounds(), getWidth(), getHeight()));
    }

    /**
     * Zooms about the middle.
     *
     * @param factor
     *            more than 1 to grow
     */
    public void zoom(double factor) {
        look(viewport.zoom(factor, getWidth() / 2, getHeight() / 2));
    }

    private void reveal(Picture.Node node) {
        viewport = viewport.reveal(node.bounds(), getWidth(), getHeight());
    }

    private void look(Viewport next) {
        sight = Sight.CHOSEN;
        viewport = next;
        requestLayout();
    }

    private Optional<Picture.Node> at(MouseEvent event) {
        return picture.hit(viewport.pictureX(event.getX()), viewport.pictureY(event.getY()));
    }

    private void press(MouseEvent event) {
        requestFocus();
        drag = WayDrag.begin(event, viewport, map(), seen());
        if (drag.onMap()) {
            look(drag.to(event, seen()));
        }
    }

    private void drag(MouseEvent event) {
        if (drag != null) {
            look(drag.to(event, seen()));
        }
    }

    private WayMap map() {
        return WayMap.of(picture, viewport, getWidth(), getHeight());
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || drag.onMap()) {
            return;
        }
        var node = at(event);
        if (event.getClickCount() == 2) {
            node.ifPresentOrElse(opened, this::fit);
        } else {
            node.ifPresent(chosen);
        }
    }

    private void hover(Optional<Picture.Node> node) {
        var key = node.map(Picture.Node::key).orElse("");
        if (!key.equals(hovered)) {
            hovered = key;
            told.accept(node);
        }
    }

    private boolean key(KeyCode code) {
        switch (code) {
            case W -> look(viewport.pan(0, STEP));
            case S -> look(viewport.pan(0, -STEP));
            case A -> look(viewport.pan(STEP, 0));
            case D -> look(viewport.pan(-STEP, 0));
            case PLUS, ADD, EQUALS -> zoom(ZOOM);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM);
            case DIGIT0, NUMPAD0 -> fit();
            case LEFT, RIGHT, UP, DOWN -> WayKeys.next(picture, marks.selected(), code).ifPresent(chosen);
            case ENTER, SPACE -> picture.node(marks.selected()).ifPresent(opened);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        if (sight == Sight.TO_FIT) {
            viewport = Viewport.readable(picture.bounds(), getWidth(), getHeight(), READABLE);
            picture.node(marks.selected()).ifPresent(this::reveal);
        }
        var g = canvas.getGraphicsContext2D();
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.setFill(colours.of("chart-surface"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setTransform(viewport.scale(), 0, 0, viewport.scale(), viewport.x(), viewport.y());
        var seen = seen();
        new WayPainter(g, colours, marks).paint(picture, seen);
        g.setTransform(1, 0, 0, 1, 0, 0);
        map.resize(getWidth(), getHeight());
        map.show(map(), seen, colours);
    }

    private void dress() {
        map.forget();
        requestLayout();
    }

    private Rect seen() {
        return new Rect(viewport.pictureX(0), viewport.pictureY(0), getWidth() / viewport.scale(),
                getHeight() / viewport.scale());
    }

    KindColours<WayChart> colours() {
        return colours;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }
}
