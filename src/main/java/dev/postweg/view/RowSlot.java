package dev.postweg.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A place in a result; its row arrives later. */
final class RowSlot<R> {
    private final int index;
    private final ReadOnlyObjectWrapper<R> row = new ReadOnlyObjectWrapper<>();

    RowSlot(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    /** The row; null until it is here. */
    ReadOnlyObjectProperty<R> row() {
        return row.getReadOnlyProperty();
    }

    void fill(R value) {
        row.set(value);
    }
}
