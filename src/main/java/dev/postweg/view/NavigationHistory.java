package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.FilterText;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The steps back and forth through filters, times and selected rows. A row is a step once the selection has rested on
 * it: walking through a list by keys is none.
 */
final class NavigationHistory {
    private static final int MOST = 100;
    private static final Duration REST = Duration.ofMillis(900);

    private final Session session;
    private final ListsModel lists;
    private final Debounce rest;
    private final Deque<Place> past = new ArrayDeque<>();
    private final Deque<Place> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private Place now;
    private boolean travelling;

    private record Selected(ListsModel.Basis basis, int id) {
        static final Selected NONE = new Selected(ListsModel.Basis.EVENTS, 0);
    }

    private record Place(Filter filter, TimeRange range, Selected selected) {
        boolean finds(Place other) {
            return filter.equals(other.filter) && range.equals(other.range);
        }

        /** Typing on is one step, not one a letter. */
        boolean grewFrom(Place before) {
            var text = FilterText.of(filter);
            var old = FilterText.of(before.filter);
            return range.equals(before.range) && !old.isEmpty() && !text.equals(old)
                    && (text.startsWith(old.replaceAll("\"$", "")) || old.startsWith(text.replaceAll("\"$", "")))
                    && !text.isEmpty() && Math.abs(text.length() - old.length()) <= 3;
        }
    }

    NavigationHistory(Session session, ListsModel lists, Tasks tasks) {
        this.session = session;
        this.lists = lists;
        this.rest = new Debounce(tasks, REST);
        this.now = place();
        session.filter().subscribe((_, _) -> moved());
        session.range().subscribe((_, _) -> moved());
        session.event().subscribe((_, _) -> selected());
        session.message().subscribe((_, _) -> selected());
        session.workspace().subscribe((_, _) -> forget());
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** The number of the row that the present step remembers; 0 for none. */
    int selectedId() {
        return now.selected.id;
    }

    void back() {
        travel(past, future);
    }

    void forward() {
        travel(future, past);
    }

    private void travel(Deque<Place> from, Deque<Place> to) {
        if (from.isEmpty()) {
            return;
        }
        rest.cancel();
        to.push(now);
        now = from.pop();
        travelling = true;
        session.filter().set(now.filter);
        session.range().set(now.range);
        if (now.selected.id > 0) {
            lists.basis().set(now.selected.basis);
            lists.shown().wanted().set(now.selected.id);
        }
        travelling = false;
        update();
    }

    /** Lets a change take back the present step, as if it had never been. */
    void withdraw(Runnable change) {
        travelling = true;
        change.run();
        travelling = false;
        now = !past.isEmpty() && past.peek().finds(place()) ? past.pop() : place();
        update();
    }

    private Place place() {
        return new Place(session.filter().get(), session.range().get(), row());
    }

    private Selected row() {
        var event = session.event().get();
        var message = session.message().get();
        if (event != null) {
            return new Selected(ListsModel.Basis.EVENTS, (int) event.event().id());
        }
        return message != null ? new Selected(ListsModel.Basis.MESSAGES, (int) message.id()) : Selected.NONE;
    }

    /** A selection that goes away with its result is no step, nor is one that a step back is about to bring. */
    private void selected() {
        if (!travelling && row().id > 0 && !row().equals(now.selected)) {
            rest.trigger(this::rested);
        }
    }

    private void rested() {
        var here = place();
        if (here.selected.id == 0 || !here.finds(now) || here.equals(now)) {
            return;
        }
        if (now.selected.id > 0) {
            push();
        }
        now = here;
        update();
    }

    private void push() {
        past.push(now);
        if (past.size() > MOST) {
            past.removeLast();
        }
        future.clear();
    }

    private void moved() {
        if (travelling || place().finds(now)) {
            return;
        }
        if (!place().grewFrom(now)) {
            push();
        }
        now = place();
        future.clear();
        update();
    }

    private void forget() {
        past.clear();
        future.clear();
        now = place();
        update();
    }

    private void update() {
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
