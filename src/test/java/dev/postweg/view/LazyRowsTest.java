package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.store.RowIds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyRowsTest {
    private record Asked(RowIds ids, Consumer<List<Integer>> loaded, Runnable given) {
    }

    private final List<Asked> asked = new ArrayList<>();
    private final PageSource<Integer> source = new PageSource<>() {
        @Override
        public void load(RowIds ids, Consumer<List<Integer>> loaded, Runnable given) {
            asked.add(new Asked(ids, loaded, given));
        }

        @Override
        public int id(Integer row) {
            return row;
        }
    };

    private LazyRows<Integer> rows(int size) {
        return new LazyRows<>(RowIds.of(IntStream.range(0, size).map(i -> i + 1000).toArray()), source);
    }

    @Test
    void asksForAPageOnceAndFillsItsSlots() {
        var rows = rows(1000);
        var slot = rows.get(205);
        assertThat(rows.get(399)).isNotNull();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().ids().size()).isEqualTo(LazyRows.PAGE);
        assertThat(slot.row().get()).isNull();
        asked.getFirst().loaded().accept(IntStream.range(1200, 1400).boxed().toList());
        assertThat(slot.row().get()).isEqualTo(1205);
        assertThat(rows.get(205)).isSameAs(slot);
    }

    @Test
    void theLastPageIsShort() {
        rows(450).get(449);
        assertThat(asked.getFirst().ids().size()).isEqualTo(50);
    }

    @Test
    void aRowThatIsGoneLeavesItsSlotEmpty() {
        var rows = rows(3);
        rows.get(0);
        asked.getFirst().loaded().accept(List.of(1000, 1002));
        assertThat(List.of(rows.get(0), rows.get(2))).extracting(slot -> slot.row().get()).containsExactly(1000,
                1002);
        assertThat(rows.get(1).row().get()).isNull();
    }

    @Test
    void aPageThatWasPushedOutIsAskedForAgain() {
        var rows = rows(1000);
        rows.get(0);
        asked.getFirst().given().run();
        rows.get(0);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aWalkThroughAMillionRowsKeepsFewOfThem() {
        var rows = rows(1_000_000);
        for (var i = 0; i < rows.size(); i += LazyRows.PAGE) {
            rows.get(i);
        }
        var before = asked.size();
        rows.get(999_999);
        assertThat(asked).hasSize(before);
        rows.get(0);
        assertThat(asked).hasSize(before + 1);
    }

    @Test
    void findsASlotWithoutLoading() {
        var rows = rows(1000);
        var slot = rows.get(7);
        assertThat(rows.indexOf(slot)).isEqualTo(7);
        assertThat(rows.contains("other")).isFalse();
        assertThat(asked).hasSize(1);
    }
}
