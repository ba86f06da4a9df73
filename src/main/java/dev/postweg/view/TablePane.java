package dev.postweg.view;

import dev.postweg.store.EventQuery;
import dev.postweg.store.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/** A list on the screen: a table over a window on the workspace, sorted by the workspace. */
final class TablePane<R> extends StackPane {
    private static final double ROW = 26;
    /** Many screens of rows, and few enough for the control to add up their heights unnoticed. */
    static final int STRETCH = 2_000;

    private final TableModel<R> model;
    private final Show show;
    private final ObservableValue<Zone> zone;
    private final TableView<RowSlot<R>> table = new TableView<>();
    private final RangeSelection<R> selection = new RangeSelection<>(table);
    private final CellCursor<R> cursor;
    private final ColumnWidths<R> widths;
    private Consumer<R> selected = _ -> {
    };
    private boolean replacing;
    private EventQuery shown;
    private boolean partly;

    TablePane(TableModel<R> model, Show show, ObservableValue<Zone> zone, Settings settings) {
        this(model, show, zone, settings, STRETCH);
    }

    TablePane(TableModel<R> model, Show show, ObservableValue<Zone> zone, Settings settings, int stretch) {
        this.model = model;
        this.show = show;
        this.zone = zone;
        table.setSelectionModel(selection);
        cursor = new CellCursor<>(table);
        table.setSkin(new StretchSkin<>(table, stretch));
        new ShiftSelection(table, selection);
        build();
        bind();
        widths = new ColumnWidths<>(table, model.kind().columns(), settings.columns(model.kind()));
    }

    private void build() {
        table.setId(Ids.table(model.kind()));
        table.getStyleClass().addAll("row-table", "dense");
        table.setFixedCellSize(ROW);
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new StackPane());
        table.setTableMenuButtonVisible(false);
        model.kind().columns().forEach(column -> table.getColumns().add(column(column)));
        table.setSortPolicy(_ -> sort());
        getChildren().add(table);
    }

    private TableColumn<RowSlot<R>, R> column(Column<R> column) {
        var tableColumn = new TableColumn<RowSlot<R>, R>();
        tableColumn.setId(column.id());
        tableColumn.setUserData(column);
        tableColumn.setCellValueFactory(features -> features.getValue().row());
        tableColumn.setCellFactory(_ -> {
            var cell = new RowCell<>(column, new CellText(show, zone));
            cursor.watch(cell);
            return cell;
        });
        tableColumn.setPrefWidth(column.width());
        tableColumn.setReorderable(true);
        tableColumn.textProperty().bind(zone.map(now -> column.look() == Column.Look.TIME
                ? show.texts().get(column.titleKey()) + " (" + (now == Zone.UTC
                        ? now.label()
                        : show.texts().get(
                                "zone.local"))
                        + ")"
                : show.texts().get(column.titleKey())));
        return tableColumn;
    }

    /** The cell that the context menu speaks of. */
    CellCursor<R> cursor() {
        return cursor;
    }

    /** Selects the next or previous of some rows, as far as the list has them. */
    void step(List<Integer> ids, int direction) {
        var all = model.rows().get().ids();
        var lead = selection.getSelectedIndex();
        var places = ids.stream().mapToInt(all::indexOf).filter(place -> place >= 0);
        var next = direction > 0
                ? places.filter(place -> place > lead).min()
                : places.filter(place -> place < lead).max();
        next.ifPresent(this::goTo);
    }

    /** The row that was selected last, where it is here. */
    Optional<R> selectedRow() {
        return Optional.ofNullable(selection.getSelectedItem()).map(slot -> slot.row().get());
    }

    /** Selects a row and brings it into sight. */
    void goTo(int place) {
        selection.clearAndSelect(place);
        Tables.reveal(table, place);
    }

    /** Selects the row with a number and brings it into sight. */
    void goToRow(int id) {
        var place = model.rows().get().ids().indexOf(id);
        if (place >= 0) {
            goTo(place);
            table.requestFocus();
        }
    }

    void hide(Column<R> column) {
        var widths = new LinkedHashMap<>(arrangement().widths());
        if (widths.size() > 1) {
            widths.remove(column.id());
            arrange(new ColumnLayout(widths));
        }
    }

    private void bind() {
        model.rows().subscribe(this::take);
        zone.subscribe((_, _) -> table.refresh());
        selection.lead().subscribe(_ -> tellSelected());
        model.wanted().subscribe((_, _) -> bring());
    }

    TableView<RowSlot<R>> table() {
        return table;
    }

    RangeSelection<R> selection() {
        return selection;
    }

    TableModel<R> model() {
        return model;
    }

    /** Names who is told of the selected row, once it is loaded. */
    void onSelected(Consumer<R> listener) {
        selected = listener;
    }

    /** Names what Enter and a double click do. */
    void onOpen(Runnable here, Runnable apart) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                (event.isShiftDown() ? apart : here).run();
                event.consume();
            }
        });
        table.setRowFactory(_ -> {
            var row = new ListRow<>(model);
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                    (event.isShiftDown() ? apart : here).run();
                }
            });
            return row;
        });
    }

    void tellSelected() {
        var slot = selection.lead().get();
        if (slot == null) {
            selected.accept(null);
        } else if (slot.row().get() != null) {
            selected.accept(slot.row().get());
        } else {
            slot.row().subscribe((_, row) -> {
                if (slot == selection.lead().get()) {
                    selected.accept(row);
                }
            });
        }
    }

    /** Shows another result, with the same row selected and in its place, as far as the result still holds it. */
    private void take(LazyRows<R> rows) {
        var old = table.getItems() instanceof LazyRows<?> shown ? shown.ids() : null;
        var lead = selection.getSelectedIndex();
        var everything = partly && old != null && old.size() > 0 && selection.ranges().get().size() == old.size();
        partly = model.extent().get() == TableModel.Extent.FIRST_ROWS;
        var kept = old != null && lead >= 0 && lead < old.size() ? rows.ids().indexOf(old.get(lead)) : -1;
        replace(rows);
        if (kept >= 0) {
            selection.clearAndSelect(kept);
            if (kept != lead) {
                table.scrollTo(Math.max(0, kept - 3));
            }
        } else {
            selection.clearSelection();
            if (!model.query().equals(shown)) {
                table.scrollTo(0);
            }
        }
        shown = model.query();
        bring();
        if (!partly) {
            model.wanted().set(0);
        }
        if (everything) {
            // all was selected before all was found
            selection.selectAll();
        }
    }

    /** Selects the row that a step back wants, as soon as it is here. */
    private void bring() {
        var place = model.wanted().get() == 0 ? -1 : model.rows().get().ids().indexOf(model.wanted().get());
        if (place >= 0) {
            model.wanted().set(0);
            goTo(place);
        }
    }

    /** A table forgets its order with its items, but the order is why there are new ones. */
    private void replace(LazyRows<R> rows) {
        var order = List.copyOf(table.getSortOrder());
        replacing = true;
        table.setItems(rows);
        table.getSortOrder().setAll(order);
        replacing = false;
    }

    private boolean sort() {
        if (replacing) {
            return true;
        }
        var order = table.getSortOrder();
        if (order.isEmpty()) {
            model.sortBy(model.kind().firstSort());
        } else {
            model.sortBy(new Sort(order.getFirst().getId(),
                    order.getFirst().getSortType() == TableColumn.SortType.ASCENDING
                            ? Sort.Direction.ASCENDING
                            : Sort.Direction.DESCENDING));
        }
        return true;
    }

    /** Brings the columns into an order; those that it does not name are hidden. */
    void arrange(ColumnLayout wanted) {
        widths.arrange(wanted);
    }

    ColumnLayout arrangement() {
        return widths.arrangement();
    }

    /** The shown columns, in their order. */
    List<Column<R>> shownColumns() {
        return table.getVisibleLeafColumns().stream().map(this::of).toList();
    }

    Column<R> of(TableColumn<RowSlot<R>, ?> column) {
        return model.kind().columns().stream().filter(one -> one.id().equals(column.getId())).findFirst()
                .orElseThrow();
    }

}
