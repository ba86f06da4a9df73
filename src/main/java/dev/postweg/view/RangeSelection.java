package dev.postweg.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/**
 * Selects rows as stretches. The selection model of JavaFX makes an object of every selected row, so that selecting all
 * of ten million rows would take its time; here it takes none.
 */
final class RangeSelection<R> extends TableView.TableViewSelectionModel<RowSlot<R>> {
    private final ReadOnlyObjectWrapper<Ranges> ranges = new ReadOnlyObjectWrapper<>(Ranges.NONE);
    private final ReadOnlyObjectWrapper<RowSlot<R>> lead = new ReadOnlyObjectWrapper<>();
    private final RangeList<Integer> indices = new RangeList<>(index -> index);
    private final RangeList<RowSlot<R>> items = new RangeList<>(this::getModelItem);
    @SuppressWarnings("rawtypes") // the signature of getSelectedCells
    private final RangeList<TablePosition> cells = new RangeList<>(this::position);
    private int anchor = -1;

    RangeSelection(TableView<RowSlot<R>> table) {
        super(table);
    }

    /** The row that was selected last, or null; changes when all else has changed. */
    ReadOnlyObjectProperty<RowSlot<R>> lead() {
        return lead.getReadOnlyProperty();
    }

    /** The selected places. */
    ReadOnlyObjectProperty<Ranges> ranges() {
        return ranges.getReadOnlyProperty();
    }

    /** Selects from where the selection began to a place. */
    void extendTo(int place) {
        var to = Math.clamp(place, 0, Math.max(0, getItemCount() - 1));
        var from = anchor < 0 ? to : anchor;
        set(Ranges.of(Math.min(from, to), Math.max(from, to) + 1), to);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private TablePosition position(int row) {
        return new TablePosition(getTableView(), row, null);
    }

    private void set(Ranges next, int leadRow) {
        ranges.set(next);
        setSelectedIndex(leadRow);
        setSelectedItem(leadRow < 0 ? null : getModelItem(leadRow));
        indices.set(next);
        items.set(next);
        cells.set(next);
        if (leadRow >= 0) {
            focus(leadRow);
        }
        lead.set(getSelectedItem());
    }

    private boolean inside(int row) {
        return row >= 0 && row < getItemCount();
    }

    @Override
    public void clearAndSelect(int row) {
        if (inside(row)) {
            anchor = row;
            set(Ranges.of(row, row + 1), row);
        }
    }

    @Override
    public void select(int row) {
        if (inside(row)) {
            anchor = anchor < 0 ? row : anchor;
            set(ranges.get().with(row, row + 1), row);
        }
    }

    @Override
    public void select(RowSlot<R> slot) {
        if (slot == null) {
            clearSelection();
        } else {
            select(slot.index());
        }
    }

    @Override
    public void selectRange(int start, int end) {
        var from = Math.min(start, end < start ? end + 1 : end);
        var to = Math.max(start + 1, end);
        set(ranges.get().with(Math.max(0, from), Math.min(to, getItemCount())), start < end ? end - 1 : end + 1);
    }

    @Override
    public void selectIndices(int row, int... rows) {
        var next = inside(row) ? ranges.get().with(row, row + 1) : ranges.get();
        var lead = row;
        for (var each : rows) {
            if (inside(each)) {
                next = next.with(each, each + 1);
                lead = each;
            }
        }
        set(next, lead);
    }

    @Override
    public void selectAll() {
        if (getItemCount() > 0) {
            anchor = 0;
            set(Ranges.of(0, getItemCount()), Math.max(0, getSelectedIndex()));
        }
    }

    @Override
    public void clearSelection(int row) {
        var next = ranges.get().without(row);
        set(next, next.isEmpty() ? -1 : getSelectedIndex() == row ? next.getLast() : getSelectedIndex());
    }

    @Override
    public void clearSelection() {
        anchor = -1;
        set(Ranges.NONE, -1);
    }

    @Override
    public boolean isSelected(int row) {
        return ranges.get().has(row);
    }

    @Override
    public boolean isEmpty() {
        return ranges.get().isEmpty();
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<RowSlot<R>> getSelectedItems() {
        return items;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isSelected(int row, TableColumn<RowSlot<R>, ?> column) {
        return column == null && isSelected(row);
    }

    @Override
    public void select(int row, TableColumn<RowSlot<R>, ?> column) {
        select(row);
    }

    @Override
    public void clearAndSelect(int row, TableColumn<RowSlot<R>, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void clearSelection(int row, TableColumn<RowSlot<R>, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectFirst() {
        clearAndSelect(0);
    }

    @Override
    public void selectLast() {
        clearAndSelect(getItemCount() - 1);
    }

    @Override
    public void selectPrevious() {
        selectAboveCell();
    }

    @Override
    public void selectNext() {
        selectBelowCell();
    }

    @Override
    public void selectLeftCell() {
        // rows have no cells to move between
    }

    @Override
    public void selectRightCell() {
        // rows have no cells to move between
    }

    @Override
    public void selectAboveCell() {
        select(getSelectedIndex() < 0 ? getItemCount() - 1 : getSelectedIndex() - 1);
    }

    @Override
    public void selectBelowCell() {
        select(getSelectedIndex() + 1);
    }
}
