package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.WorkspaceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Why a list is empty: which condition takes the last row away, and which time the logs cover at all. */
final class EmptyModel {
    private final Session session;
    private final FilterModel filter;
    private final ListsModel lists;
    private final QuerySlot why;
    private final ReadOnlyObjectWrapper<Optional<Cause>> cause = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Why there is nothing.
     *
     * @param chip
     *            the condition without which there would be rows; nothing where no single one is to blame
     * @param rows
     *            how many rows there would be without it
     * @param outside
     *            how many rows there would be at other times
     */
    record Cause(Optional<Chip> chip, long rows, long outside) {
    }

    EmptyModel(Session session, FilterModel filter, ListsModel lists, Tasks tasks) {
        this.session = session;
        this.filter = filter;
        this.lists = lists;
        this.why = new QuerySlot(tasks, _ -> {
        });
        lists.messages().rows().subscribe(this::look);
        lists.events().rows().subscribe(this::look);
        lists.basis().subscribe(this::look);
    }

    /** The cause while the shown list is empty and there are rows at all. */
    ReadOnlyObjectProperty<Optional<Cause>> cause() {
        return cause.getReadOnlyProperty();
    }

    TimeRange covered() {
        return session.counts().get().times();
    }

    void switchOff(Chip chip) {
        filter.toggle(chip);
    }

    void clear() {
        session.range().set(TimeRange.ALL);
        filter.set(Filters.ALL);
    }

    void allTimes() {
        session.range().set(TimeRange.ALL);
    }

    private void look() {
        var narrowed = !session.filter().get().equals(Filters.ALL) || !session.range().get().equals(TimeRange.ALL);
        if (lists.shown().rows().get().isEmpty() && narrowed && session.counts().get().events() > 0) {
            var chips = List.copyOf(filter.chips());
            var range = session.range().get();
            var kind = lists.shown().kind();
            why.ask(session.workspace().get(), reader -> new Search(reader, kind, range).find(chips),
                    found -> cause.set(Optional.of(found)));
        } else {
            why.stop();
            cause.set(Optional.empty());
        }
    }

    /** Counts rows of the list that is shown: mails are no events. */
    private record Search(WorkspaceReader reader, RowKind<?> kind, TimeRange range) {
        Cause find(List<Chip> chips) {
            var all = chips.stream().filter(Chip::on).map(Chip::filter).toList();
            var outside = range.equals(TimeRange.ALL) ? 0 : count(Filters.and(all), TimeRange.ALL);
            if (outside > 0) {
                return new Cause(Optional.empty(), 0, outside);
            }
            for (var chip : chips.reversed()) {
                var others = new ArrayList<>(all);
                others.remove(chip.filter());
                var rows = chip.on() ? count(Filters.and(others), range) : 0;
                if (rows > 0) {
                    return new Cause(Optional.of(chip), rows, 0);
                }
            }
            return new Cause(Optional.empty(), 0, 0);
        }

        private long count(Filter filter, TimeRange when) {
            return kind.find(reader, new EventQuery(filter, when, kind.firstSort()), Integer.MAX_VALUE).size();
        }
    }
}
