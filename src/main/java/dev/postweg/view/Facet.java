package dev.postweg.view;

import dev.postweg.query.QueryField;
import dev.postweg.store.ValueCount;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** A field with its most frequent values under the filter. */
final class Facet {
    /** Values that a facet shows. */
    static final int SHOWN = 6;

    private final QueryField field;
    private final BooleanProperty open;
    private final ReadOnlyObjectWrapper<List<ValueCount>> values = new ReadOnlyObjectWrapper<>(List.of());

    Facet(QueryField field, boolean open) {
        this.field = field;
        this.open = new SimpleBooleanProperty(open);
    }

    QueryField field() {
        return field;
    }

    BooleanProperty open() {
        return open;
    }

    ReadOnlyObjectProperty<List<ValueCount>> values() {
        return values.getReadOnlyProperty();
    }

    /** Takes new values; one more than is shown says that there are more. */
    void take(List<ValueCount> found) {
        values.set(List.copyOf(found));
    }
}
