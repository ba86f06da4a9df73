package dev.postweg.view;

import dev.postweg.trace.Axis;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/** A bar on an axis, in a zigzag where the axis is cut; a step of no length still shows where it was. */
final class BarStrip extends Pane {
    private static final double BAR = 10;
    private static final double LEAST = 2;
    private static final double TOOTH = 5;

    private List<Axis.Piece> pieces = List.of();

    /** Shows a bar of a kind. */
    void show(List<Axis.Piece> shown, String kind) {
        pieces = shown;
        getChildren().setAll(shown.stream().map(piece -> piece.cut() ? zigzag(kind) : solid(kind)).toList());
        requestLayout();
    }

    private static Node solid(String kind) {
        var bar = new Region();
        bar.getStyleClass().addAll("bar", "bar-" + kind);
        return bar;
    }

    private static Node zigzag(String kind) {
        var line = new Polyline();
        line.getStyleClass().addAll("bar-cut", "bar-cut-" + kind);
        line.setManaged(false);
        return line;
    }

    @Override
    protected void layoutChildren() {
        for (var i = 0; i < pieces.size(); i++) {
            var from = pieces.get(i).from() * getWidth();
            var to = pieces.get(i).to() * getWidth();
            switch (getChildren().get(i)) {
                case Polyline line -> draw(line, from, to);
                case Node bar -> bar.resizeRelocate(Math.min(from, getWidth() - LEAST), (getHeight() - BAR) / 2,
                        Math.max(LEAST, to - from), BAR);
            }
        }
    }

    /** Whole teeth, so that the line ends where the next piece begins. */
    private void draw(Polyline line, double from, double to) {
        var middle = getHeight() / 2;
        var teeth = Math.max(1, Math.round((to - from) / (2 * TOOTH)));
        var step = (to - from) / (4 * teeth);
        line.getPoints().setAll(from, middle);
        for (var i = 0; i < teeth; i++) {
            var at = from + i * 4 * step;
            line.getPoints().addAll(at + step, middle - BAR / 2, at + 3 * step, middle + BAR / 2, at + 4 * step,
                    middle);
        }
    }
}
