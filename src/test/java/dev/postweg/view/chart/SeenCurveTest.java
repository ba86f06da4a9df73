package dev.postweg.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SeenCurveTest {
    private static final Rect SEEN = new Rect(0, 0, 800, 400);

    private static List<Point> bend(double fromX, double fromY, double toX, double toY) {
        var middle = (fromX + toX) / 2;
        return List.of(new Point(fromX, fromY), new Point(middle, fromY), new Point(middle, toY), new Point(toX, toY));
    }

    @Test
    void whatIsAllInSightStaysAsItIs() {
        assertThat(SeenCurve.of(bend(10, 20, 40, 300), SEEN)).singleElement()
                .isEqualTo(new double[]{10, 20, 25, 20, 25, 300, 40, 300});
    }

    @Test
    void whatIsOutOfSightIsNotDrawn() {
        assertThat(SeenCurve.of(bend(900, 20, 950, 300), SEEN)).isEmpty();
        assertThat(SeenCurve.of(bend(10, 500, 40, 90_000), SEEN)).isEmpty();
    }

    @Property(tries = 200)
    void aLongCurveIsCutToWhatIsSeen(@ForAll @DoubleRange(min = 0, max = 700) double x,
            @ForAll @DoubleRange(min = -50_000, max = -1) double above,
            @ForAll @DoubleRange(min = 401, max = 100_000) double below) {
        var pieces = SeenCurve.of(bend(x, above, x + 18, below), SEEN);
        assertThat(pieces).isNotEmpty().allSatisfy(piece -> {
            for (var i = 1; i < piece.length; i += 2) {
                assertThat(piece[i]).isBetween(-1.0, 401.0);
            }
        });
        assertThat(pieces.getFirst()[1]).isCloseTo(0, within(0.01));
        assertThat(pieces.getLast()[7]).isCloseTo(400, within(0.01));
    }

    @Test
    void curvesToFarPlacesBecomeOneInSight() {
        var first = SeenCurve.of(bend(100, 200, 118, 80_000), SEEN).getFirst();
        var second = SeenCurve.of(bend(100, 200, 118, 80_050), SEEN).getFirst();
        for (var i = 0; i < first.length; i++) {
            assertThat(second[i]).isCloseTo(first[i], within(0.1));
        }
    }
}
