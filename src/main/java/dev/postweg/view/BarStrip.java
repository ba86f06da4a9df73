package dev.postweg.view;

import dev.postweg.trace.Axis;
import dev.postweg.trace.Point;
import dev.postweg.trace.Zigzag;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/** A bar on an axis, in a zigzag where the axis is cut; a step of no length still shows where it was. */
final class BarStrip extends Pane {
    private static final double BAR = 10;
    private static final double LEAST = 2;

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
                case Polyline line -> line.getPoints()
                        .setAll(Zigzag.points(new Point(from, getHeight() / 2), to, BAR).stream()
                                .flatMap(point -> Stream.of(point.x(), point.y())).toList());
                case Node bar -> bar.resizeRelocate(Math.min(from, getWidth() - LEAST), (getHeight() - BAR) / 2,
                        Math.max(LEAST, to - from), BAR);
            }
        }
    }
}
