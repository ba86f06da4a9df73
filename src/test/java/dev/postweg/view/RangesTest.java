package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RangesTest {
    @Test
    void tenMillionRowsAreOneStretch() {
        var all = Ranges.of(0, 10_000_000);
        assertThat(all.size()).isEqualTo(10_000_000);
        assertThat(all.parts()).hasSize(1);
        assertThat(all.has(9_999_999)).isTrue();
        assertThat(all.without(5).parts()).hasSize(2);
        assertThat(all.indexOf(77)).isEqualTo(77);
    }

    @Test
    void nothingHasNoPlaces() {
        assertThat(Ranges.NONE.has(0)).isFalse();
        assertThat(Ranges.of(3, 3)).isEmpty();
        assertThatThrownBy(() -> Ranges.NONE.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property(tries = 200)
    void doesWhatASetDoes(@ForAll @Size(max = 12) int[] starts, @ForAll @IntRange(min = 0, max = 60) int hole) {
        var ranges = Ranges.NONE;
        var set = new TreeSet<Integer>();
        for (var start : starts) {
            var from = Math.floorMod(start, 50);
            var to = from + Math.floorMod(start / 50, 9);
            ranges = ranges.with(from, to);
            for (var i = from; i < to; i++) {
                set.add(i);
            }
        }
        ranges = ranges.without(hole);
        set.remove(hole);
        assertThat(ranges).containsExactlyElementsOf(set);
        for (var place = 0; place < 60; place++) {
            assertThat(ranges.has(place)).isEqualTo(set.contains(place));
            assertThat(ranges.indexOf(place)).isEqualTo(set.contains(place) ? set.headSet(place).size() : -1);
        }
    }
}
