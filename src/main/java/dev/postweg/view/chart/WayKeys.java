package dev.postweg.view.chart;

import dev.postweg.trace.Picture;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;

/** Goes from node to node by keys. */
final class WayKeys {
    private static final double ASIDE = 2;

    private WayKeys() {
    }

    /** Right and left follow what led to what; up and down go to the nearest node there. */
    static Optional<Picture.Node> next(Picture picture, String from, KeyCode code) {
        var now = picture.node(from);
        if (now.isEmpty()) {
            return picture.nodes().stream().findFirst();
        }
        var node = now.get();
        return switch (code) {
            case RIGHT -> picture.links().stream().filter(link -> link.from().equals(from))
                    .flatMap(link -> picture.node(link.to()).stream()).findFirst()
                    .or(() -> nearest(picture, node, other -> other.bounds().x() > node.bounds().x()));
            case LEFT -> picture.links().stream().filter(link -> link.to().equals(from))
                    .flatMap(link -> picture.node(link.from()).stream()).findFirst()
                    .or(() -> nearest(picture, node, other -> other.bounds().x() < node.bounds().x()));
            case UP -> nearest(picture, node, other -> other.bounds().middle() < node.bounds().middle());
            case DOWN -> nearest(picture, node, other -> other.bounds().middle() > node.bounds().middle());
            default -> Optional.empty();
        };
    }

    private static Optional<Picture.Node> nearest(Picture picture, Picture.Node from, Predicate<Picture.Node> there) {
        return picture.nodes().stream().filter(node -> !node.key().equals(from.key())).filter(there)
                .min(Comparator.comparingDouble(node -> distance(from, node)));
    }

    private static double distance(Picture.Node from, Picture.Node to) {
        var dx = to.bounds().x() + to.bounds().width() / 2 - from.bounds().x() - from.bounds().width() / 2;
        var dy = to.bounds().middle() - from.bounds().middle();
        return Math.abs(dy) + ASIDE * Math.abs(dx);
    }
}
