package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** A table that knows a stretch of its rows only, beside one of JavaFX: both show the same, whatever one does. */
class StretchSkinTest {
    private static final int ROWS = 1_000;
    private static final int STRETCH = 160;
    private static final int STEPS = 60;
    private static final double ROW = 26;
    private static final double HEIGHT = 433;

    private Stage stage;
    private TableView<Integer> whole;
    private TableView<Integer> stretched;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        Eventually.doFx(() -> {
            whole = table();
            stretched = table();
            stretched.setSkin(new StretchSkin<>(stretched, STRETCH));
            stage = new Stage();
            stage.setScene(new Scene(new HBox(whole, stretched), 700, HEIGHT));
            stage.show();
            both(table -> rows(table, ROWS));
        });
    }

    @AfterEach
    void close() {
        Eventually.doFx(stage::hide);
    }

    private static TableView<Integer> table() {
        var table = new TableView<Integer>();
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var column = new TableColumn<Integer, Number>("row");
        column.setCellValueFactory(features -> new SimpleIntegerProperty(features.getValue()));
        table.getColumns().add(column);
        return table;
    }

    private static void rows(TableView<Integer> table, int count) {
        table.setItems(FXCollections.observableList(IntStream.range(0, count).boxed().toList()));
    }

    /** Does the same to both and lays them out. */
    private void both(Consumer<TableView<Integer>> step) {
        List.of(whole, stretched).forEach(table -> {
            step.accept(table);
            table.layout();
            table.layout();
        });
    }

    /** What is to be seen: rows and where they are. */
    private static List<String> sight(TableView<Integer> table) {
        return table.lookupAll(".table-row-cell").stream().map(node -> (TableRow<?>) node)
                .filter(row -> row.isVisible() && !row.isEmpty() && row.getLayoutY() > -ROW
                        && row.getLayoutY() < HEIGHT)
                .map(row -> row.getIndex() + "=" + row.getItem() + " at " + Math.round(row.getLayoutY()) + ": "
                        + row.isSelected())
                .sorted().toList();
    }

    private static ScrollBar bar(TableView<?> table) {
        return (ScrollBar) table.queryAccessibleAttribute(AccessibleAttribute.VERTICAL_SCROLLBAR);
    }

    private static void press(TableView<?> table, KeyCode key, boolean shift) {
        Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    private static void wheel(TableView<?> table, double by) {
        var flow = table.lookup(".virtual-flow");
        Event.fireEvent(flow, new ScrollEvent(ScrollEvent.SCROLL, 5, 5, 5, 5, false, false, false, false, false, false,
                0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE,
                0, 0, null));
    }

    private static final List<KeyCode> KEYS = List.of(KeyCode.DOWN, KeyCode.UP, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END);

    /** Something to do to a table. */
    private record Step(String name, Consumer<TableView<Integer>> action) {
    }

    private static Step anyStep(Random random) {
        var row = random.nextInt(ROWS);
        var by = random.nextInt(-900, 900);
        var key = KEYS.get(random.nextInt(KEYS.size()));
        var times = random.nextInt(1, 9);
        return switch (random.nextInt(5)) {
            case 0 -> new Step("to row " + row, table -> table.scrollTo(row));
            case 1 -> new Step("wheel by " + by, table -> wheel(table, by));
            case 2 -> new Step("select " + row, table -> table.getSelectionModel().clearAndSelect(row));
            case 3 -> new Step("click beside the thumb " + by,
                    table -> IntStream.range(0, times).forEach(_ -> bar(table).adjustValue(by > 0 ? 1 : 0)));
            default -> new Step(times + " times " + key,
                    table -> IntStream.range(0, times).forEach(_ -> press(table, key, false)));
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void showsWhatAnyTableShows(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < STEPS; i++) {
            var step = anyStep(random);
            Eventually.doFx(() -> both(step.action));
            assertThat(Eventually.onFx(() -> sight(stretched))).as("seed %d, step %d: %s", seed, i, step.name)
                    .isEqualTo(Eventually.onFx(() -> sight(whole))).hasSizeGreaterThan(10);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 159, 160, 161, 200, 400, 950, 999, 1001, 5000})
    void staysWhereItIsAmongOtherRows(int count) {
        for (var place : new int[]{0, 90, 350, 700, 915, ROWS}) {
            Eventually.doFx(() -> {
                both(table -> rows(table, ROWS));
                both(table -> table.scrollTo(place));
                both(table -> wheel(table, -5));
                both(table -> rows(table, count));
            });
            var shown = Eventually.onFx(() -> ((VirtualFlow<?>) stretched.lookup(".virtual-flow")).getViewportLength());
            var end = Math.max(0, count * ROW - shown);
            var offset = Math.min(Math.min(place * ROW + 5, ROWS * ROW - shown), end);
            var first = (int) (offset / ROW);
            if (count > 0) {
                assertThat(Eventually.onFx(() -> sight(stretched))).as("%d rows at %d", count, place)
                        .contains("%d=%d at %d: false".formatted(first, first, Math.round(first * ROW - offset)))
                        .hasSizeGreaterThanOrEqualTo(Math.min(count, 10));
            }
            assertThat(Eventually.onFx(() -> bar(stretched).isVisible())).isEqualTo(end > 0);
            Eventually.doFx(() -> IntStream.range(0, 4).forEach(_ -> both(table -> wheel(table, -400))));
            assertThat(Eventually.onFx(() -> stretched.lookupAll(".table-row-cell").stream()
                    .filter(row -> row.isVisible() && ((TableRow<?>) row).isEmpty()).count() > 1))
                    .as("%d rows at %d: emptiness below the last", count, place).isEqualTo(end == 0);
        }
    }

    @Test
    void theBarSpansAllRows() {
        for (var value : new double[]{0.5, 0.13, 0.99, 1, 0.001, 0}) {
            Eventually.doFx(() -> both(table -> bar(table).setValue(value)));
            assertThat(Eventually.onFx(() -> sight(stretched))).as("bar at " + value)
                    .isEqualTo(Eventually.onFx(() -> sight(whole)));
            assertThat(Eventually.onFx(() -> bar(stretched).getValue())).isCloseTo(value, within(1e-9));
        }
        Eventually.doFx(() -> both(table -> rows(table, STRETCH * 3 / 2)));
        assertThat(Eventually.onFx(() -> bar(stretched).getVisibleAmount()))
                .isCloseTo(Eventually.onFx(() -> bar(whole).getVisibleAmount()), within(1e-9));
    }

    @Test
    void theThumbCanAlwaysBeTaken() {
        Eventually.doFx(() -> both(table -> rows(table, 1_000_000)));
        assertThat(Eventually.onFx(() -> bar(stretched).getVisibleAmount() * bar(stretched).getHeight()))
                .isBetween(16.0, 40.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 700, ROWS - 1})
    void aReaderOfTheScreenFindsEachRow(int place) {
        Eventually.doFx(() -> both(table -> table.scrollTo(place)));
        for (var row : new int[]{0, 5, 95, 705, ROWS - 1}) {
            assertThat(Eventually.onFx(() -> spoken(stretched, row)))
                    .isEqualTo(Eventually.onFx(() -> spoken(whole, row)))
                    .isEqualTo(row);
        }
    }

    private static Object spoken(TableView<?> table, int row) {
        return ((TableRow<?>) ((TableViewSkin<?>) table.getSkin())
                .queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, 0)).getItem();
    }
}
