package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.store.RowIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A selection costs the same however many rows it has. */
class HugeSelectionTest {
    private static final int ROWS = 10_000_000;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static final PageSource<Integer> NO_PAGES = new PageSource<>() {
        @Override
        public void load(RowIds ids, Consumer<List<Integer>> loaded, Runnable given) {
            // the rows never come
        }

        @Override
        public int id(Integer row) {
            return row;
        }
    };

    @Test
    void tenMillionRowsAreSelectedAtOnce() {
        var ids = RowIds.of(new int[ROWS]);
        var took = Eventually.onFx(() -> {
            var table = new TableView<RowSlot<Integer>>(new LazyRows<>(ids, NO_PAGES));
            var selection = new RangeSelection<>(table);
            table.setSelectionModel(selection);
            var before = Instant.now();
            selection.selectAll();
            assertThat(selection.getSelectedIndices()).hasSize(ROWS);
            assertThat(selection.isSelected(ROWS - 1)).isTrue();
            return Duration.between(before, Instant.now());
        });
        assertThat(took).isLessThan(Duration.ofMillis(200));
    }
}
