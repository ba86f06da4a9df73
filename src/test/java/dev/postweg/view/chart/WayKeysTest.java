package dev.postweg.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.EventKind;
import dev.postweg.trace.NodeShape;
import dev.postweg.trace.Picture;
import dev.postweg.trace.Rect;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayKeysTest {
    private static final Picture PICTURE = new Picture(new Rect(0, 0, 400, 300), List.of(),
            List.of(node("client", 0, 0), node("a", 100, 0), node("b", 200, 100), node("c", 200, 0),
                    node("alone", 100, 200)),
            List.of(link("client", "a"), link("a", "b"), link("b", "c")));

    private static Picture.Node node(String key, double x, double y) {
        return new Picture.Node(key, Picture.NodeKind.EVENT, new Rect(x, y, 60, 30), NodeShape.values()[0],
                EventKind.ENTRY, List.of(key), List.of(), List.of(), 0);
    }

    private static Picture.Curve link(String from, String to) {
        return new Picture.Curve(from, to, List.of(), Picture.Style.CERTAIN, List.of());
    }

    @ParameterizedTest
    @CsvSource({"client, RIGHT, a", "a, RIGHT, b", "b, RIGHT, c", "b, LEFT, a", "a, LEFT, client", "b, UP, c",
            "c, DOWN, b", "a, DOWN, alone", "alone, RIGHT, b", "alone, UP, a", "'', RIGHT, client"})
    void rightAndLeftFollowTheWay(String from, KeyCode key, String to) {
        assertThat(WayKeys.next(PICTURE, from, key)).map(Picture.Node::key).contains(to);
    }

    @ParameterizedTest
    @CsvSource({"client, LEFT", "client, UP", "alone, DOWN"})
    void whereNothingIsNothingIsReached(String from, KeyCode key) {
        assertThat(WayKeys.next(PICTURE, from, key)).isEmpty();
    }
}
