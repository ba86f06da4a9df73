package dev.postweg.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.postweg.trace.Rect;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Rect PICTURE = new Rect(0, 0, 2000, 500);

    @Test
    void allOfThePictureFits() {
        var all = Viewport.fit(PICTURE, 1016, 600);
        assertThat(all.scale()).isEqualTo(0.5);
        assertThat(all.x()).isEqualTo(8);
        assertThat(all.y()).isEqualTo(175);
    }

    @Test
    void aSmallPictureIsNotBlownUp() {
        assertThat(Viewport.fit(new Rect(0, 0, 100, 100), 1000, 1000).scale()).isEqualTo(1);
    }

    @Test
    void textsStayReadable() {
        assertThat(Viewport.readable(PICTURE, 1016, 600, 0.8)).isEqualTo(new Viewport(0.8, 8, 100));
    }

    @Property(tries = 200)
    void aZoomKeepsThePlaceBelowTheMouse(@ForAll @DoubleRange(min = 0.3, max = 3) double factor,
            @ForAll @DoubleRange(min = 0, max = 1000) double x, @ForAll @DoubleRange(min = 0, max = 600) double y) {
        var before = new Viewport(0.7, -120, 33);
        var after = before.zoom(factor, x, y);
        assertThat(after.pictureX(x)).isCloseTo(before.pictureX(x), within(1e-6));
        assertThat(after.pictureY(y)).isCloseTo(before.pictureY(y), within(1e-6));
        assertThat(after.scale()).isBetween(0.05, 4.0);
    }

    @Test
    void revealMovesNoFurtherThanNeeded() {
        var now = new Viewport(1, 0, 0);
        assertThat(now.reveal(new Rect(100, 100, 80, 40), 1000, 600)).isEqualTo(now);
        assertThat(now.reveal(new Rect(1000, 100, 80, 40), 1000, 600)).isEqualTo(new Viewport(1, -88, 0));
        assertThat(now.reveal(new Rect(100, -50, 80, 40), 1000, 600)).isEqualTo(new Viewport(1, 0, 58));
    }
}
