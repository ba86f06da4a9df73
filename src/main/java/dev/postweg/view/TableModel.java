package dev.postweg.view;

import dev.postweg.query.ParseContext;
import dev.postweg.store.EventQuery;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** A list of events or messages: what the filter finds, in the wished order. */
final class TableModel<R> {
    /** Rows that fill the first screen, found before all others. */
    static final int FIRST = 300;

    private final Session session;
    private final RowKind<R> kind;
    private final RowColours<R> colours;
    private final PageLoader<R> pages;
    private final QuerySlot search;
    private final ReadOnlyObjectWrapper<LazyRows<R>> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sort> sort = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Extent> extent = new ReadOnlyObjectWrapper<>(Extent.ALL);
    private final ReadOnlyObjectWrapper<EventQuery> answered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper painted = new ReadOnlyLongWrapper();
    private final IntegerProperty wanted = new SimpleIntegerProperty();
    private boolean active;
    private boolean stale = true;

    /** How much of the result the list holds. */
    enum Extent {
        /** The first rows; the others are being looked for. */
        FIRST_ROWS,
        /** All of it. */
        ALL
    }

    TableModel(Session session, Tasks tasks, RowKind<R> kind, Consumer<Exception> failed) {
        this.session = session;
        this.kind = kind;
        this.colours = new RowColours<>(kind);
        this.pages = new PageLoader<>(tasks, colours::load, kind::idOf, failed);
        this.search = new QuerySlot(tasks, failed);
        rows.set(new LazyRows<>(RowIds.NONE, pages));
        sort.set(kind.firstSort());
        session.workspace().subscribe(this::clear);
        session.filter().subscribe((_, _) -> changed());
        session.range().subscribe((_, _) -> changed());
        session.generation().subscribe((_, _) -> grown());
    }

    RowKind<R> kind() {
        return kind;
    }

    /** Which rules colour the rows. */
    RowColours<R> colours() {
        return colours;
    }

    /** Colours the rows by other rules. */
    void paint(List<ColourRule> rules, ParseContext context) {
        colours.use(rules, context);
        rows.set(new LazyRows<>(rows.get().ids(), pages));
    }

    /** Colours the rows anew by the same rules, which speak of what has changed. */
    void repaint() {
        rows.get().reload(() -> painted.set(painted.get() + 1));
    }

    /** Changes whenever rows that are here got other colours. */
    ReadOnlyLongProperty painted() {
        return painted.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LazyRows<R>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Extent> extent() {
        return extent.getReadOnlyProperty();
    }

    /** The question whose rows the list holds, all of them; null where it holds none, or only the first. */
    ReadOnlyObjectProperty<EventQuery> answered() {
        return answered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sort> sort() {
        return sort.getReadOnlyProperty();
    }

    /** The number of the row that shall be selected once it is in the list; 0 for none. */
    IntegerProperty wanted() {
        return wanted;
    }

    ReadOnlyBooleanProperty busy() {
        return search.busy();
    }

    /** Says whether somebody looks; a hidden list searches when it is shown. */
    void show(boolean visible) {
        active = visible;
        if (active && stale) {
            searchFirst();
        }
    }

    void sortBy(Sort wished) {
        if (!wished.equals(sort.get())) {
            sort.set(wished);
            changed();
        }
    }

    EventQuery query() {
        return new EventQuery(session.filter().get(), session.range().get(), sort.get());
    }

    /** Searches again, keeping what is shown until the answer is here. */
    void refresh() {
        stale = true;
        if (active) {
            searchAll();
        }
    }

    private void clear() {
        search.stop();
        answered.set(null);
        pages.use(session.workspace().get());
        rows.set(new LazyRows<>(RowIds.NONE, pages));
        extent.set(Extent.ALL);
        changed();
    }

    private void changed() {
        if (active && !stale && query().equals(answered.get())) {
            search.stop();
            return;
        }
        stale = true;
        if (active) {
            searchFirst();
        }
    }

    /** While an import adds rows, a running search is left to end: the next one will find them. */
    private void grown() {
        stale = true;
        if (active && !search.busy().get()) {
            searchAll();
        }
    }

    /** The first rows by time come at once from an index; another order has to look at all rows anyway. */
    private void searchFirst() {
        var workspace = session.workspace().get();
        if (workspace == null) {
            return;
        }
        if (!sort.get().equals(kind.firstSort())) {
            searchAll();
            return;
        }
        var query = query();
        var generation = session.generation().get();
        search.ask(workspace, reader -> kind.find(reader, query, FIRST), found -> {
            if (found.size() < FIRST) {
                take(found, Extent.ALL, query);
                again(generation);
            } else {
                take(found, Extent.FIRST_ROWS, null);
                searchAll();
            }
        });
    }

    private void searchAll() {
        var workspace = session.workspace().get();
        if (workspace != null) {
            var query = query();
            var generation = session.generation().get();
            search.ask(workspace, reader -> kind.find(reader, query, Integer.MAX_VALUE), found -> {
                take(found, Extent.ALL, query);
                again(generation);
            });
        }
    }

    /** Searches once more where an import has added rows meanwhile. */
    private void again(long generation) {
        if (generation != session.generation().get()) {
            refresh();
        }
    }

    private void take(RowIds found, Extent how, EventQuery question) {
        stale = how == Extent.FIRST_ROWS;
        extent.set(how);
        rows.set(new LazyRows<>(found, pages));
        answered.set(question);
    }
}
