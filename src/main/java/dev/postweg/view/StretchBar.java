package dev.postweg.view;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Scrolls over all rows of a flow; a click beside the thumb turns a page, as in other lists. */
final class StretchBar extends ScrollBar {
    private static final double STEP = 10;
    /** Less is what numbers are rounded by, and no wish to move. */
    private static final double LEAST_MOVE = 0.01;

    /** The thumb of the theme shrinks to nothing in a long list, and could not be taken any more; in pixels. */
    private static final double LEAST_THUMB = 24;

    private final StretchFlow<?> flow;

    StretchBar(StretchFlow<?> flow) {
        this.flow = flow;
        setOrientation(Orientation.VERTICAL);
        setMax(1);
        valueProperty().subscribe((_, value) -> move(value.doubleValue()));
        addEventFilter(ScrollEvent.SCROLL, event -> {
            flow.scrollPixels(-event.getDeltaY());
            event.consume();
        });
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /**
     * Shows where the flow is.
     *
     * @param part
     *            of the rows that is in sight
     * @param value
     *            how far the rows are moved up, from 0 to 1
     */
    void show(double part, double value) {
        setVisibleAmount(Math.max(part, LEAST_THUMB / getHeight()));
        setValue(value);
    }

    private void move(double value) {
        if (Math.abs(value * flow.end() - flow.offset()) > LEAST_MOVE) {
            flow.moveTo(value * flow.end());
        }
    }

    @Override
    public void increment() {
        flow.scrollPixels(STEP);
    }

    @Override
    public void decrement() {
        flow.scrollPixels(-STEP);
    }

    /** A click beside the thumb turns a page. */
    @Override
    public void adjustValue(double position) {
        flow.scrollPixels(position < getValue() ? -flow.getViewportLength() : flow.getViewportLength());
    }
}
