package dev.postweg.view;

import dev.postweg.query.QueryField;
import dev.postweg.store.FacetCounts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A field with its most frequent values under the filter. */
final class Facet {
    /** Values that a facet shows at first. */
    static final int FIRST = 6;
    /** Values that come with each wish for more. */
    static final int MORE = 25;

    private final QueryField field;
    private final BooleanProperty open;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FacetCounts> counts = new ReadOnlyObjectWrapper<>(FacetCounts.NONE);
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private int shown = FIRST;
    private boolean exact;

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

    /** What the shown values contain; empty for all. */
    StringProperty wanted() {
        return wanted;
    }

    ReadOnlyObjectProperty<FacetCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Whether the counts are not, or not any more, those of the filter. */
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    void outdate() {
        stale.set(true);
    }

    void take(FacetCounts found) {
        stale.set(false);
        counts.set(found);
    }

    void clear() {
        counts.set(FacetCounts.NONE);
        stale.set(true);
    }

    /** How many values are shown. */
    int shown() {
        return shown;
    }

    void more() {
        shown += MORE;
    }

    /** Whether all rows are counted, however long it takes. */
    boolean exact() {
        return exact;
    }

    void exact(boolean wished) {
        exact = wished;
    }

    /** Whether there are values beyond those that are shown. */
    boolean hasMore() {
        return counts.get().distinct() > Math.min(shown, counts.get().values().size());
    }
}
