package dev.postweg.view;

import java.util.LinkedHashMap;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Which columns a table shows, in which order and how wide. Until somebody arranges them, the columns of names and
 * subjects share what room the others leave; from then on all stay as they were left, the next time, too.
 */
final class ColumnWidths<R> {
    private static final double SCROLL_BAR = 16;
    private static final double SMALLEST_TABLE = 400;
    /** Columns of text that are narrower by nature, such as addresses of machines, gain nothing from room. */
    private static final double FLEXIBLE = 120;
    private static final double NARROWEST = 0.8;

    private final TableView<RowSlot<R>> table;
    private final List<Column<R>> columns;
    private final StringProperty remembered;
    private boolean arranging;

    ColumnWidths(TableView<RowSlot<R>> table, List<Column<R>> columns, StringProperty remembered) {
        this.table = table;
        this.columns = columns;
        this.remembered = remembered;
        bring(ColumnLayout.of(remembered.get(), columns));
        table.getVisibleLeafColumns()
                .addListener((ListChangeListener<TableColumn<RowSlot<R>, ?>>) _ -> arranged());
        table.getColumns().forEach(column -> column.widthProperty().subscribe((_, width) -> {
            // a width that is not the wished one was drawn with the mouse
            if (Math.abs(width.doubleValue() - column.getPrefWidth()) >= 1) {
                arranged();
            }
        }));
        table.widthProperty().subscribe(this::fit);
    }

    /** Brings the columns into an order; those that it does not name are hidden. The first order fits the table. */
    void arrange(ColumnLayout wanted) {
        bring(wanted);
        remembered.set(wanted.equals(ColumnLayout.first(columns)) ? "" : wanted.text());
        fit();
    }

    ColumnLayout arrangement() {
        var widths = new LinkedHashMap<String, Double>();
        table.getVisibleLeafColumns().forEach(column -> widths.put(column.getId(), column.getWidth()));
        return new ColumnLayout(widths);
    }

    private void arranged() {
        if (!arranging) {
            remembered.set(arrangement().text());
        }
    }

    private void bring(ColumnLayout wanted) {
        var byId = new LinkedHashMap<String, TableColumn<RowSlot<R>, ?>>();
        table.getColumns().forEach(column -> byId.put(column.getId(), column));
        var ordered = new LinkedHashMap<String, TableColumn<RowSlot<R>, ?>>();
        arranging = true;
        wanted.widths().forEach((id, width) -> {
            byId.get(id).setPrefWidth(width);
            ordered.put(id, byId.get(id));
        });
        byId.forEach(ordered::putIfAbsent);
        byId.forEach((id, column) -> column.setVisible(wanted.widths().containsKey(id)));
        table.getColumns().setAll(List.copyOf(ordered.values()));
        arranging = false;
    }

    private void fit() {
        if (!remembered.get().isEmpty() || table.getWidth() < SMALLEST_TABLE) {
            return;
        }
        var first = ColumnLayout.first(columns).widths();
        var flexible = columns.stream().filter(column -> first.containsKey(column.id()) && isFlexible(column))
                .mapToDouble(Column::width).sum();
        var fixed = first.values().stream().mapToDouble(width -> width).sum() - flexible;
        var factor = Math.max(NARROWEST, (table.getWidth() - SCROLL_BAR - fixed) / flexible);
        arranging = true;
        for (var column : table.getVisibleLeafColumns()) {
            columns.stream().filter(one -> one.id().equals(column.getId()) && isFlexible(one))
                    .forEach(one -> column.setPrefWidth(Math.floor(one.width() * factor)));
        }
        arranging = false;
    }

    private static boolean isFlexible(Column<?> column) {
        return column.look() == Column.Look.TEXT && column.width() >= FLEXIBLE;
    }
}
