package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.FilterText;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The steps back and forth through filters and times. */
final class NavigationHistory {
    private static final int MOST = 100;

    private final Session session;
    private final Deque<Place> past = new ArrayDeque<>();
    private final Deque<Place> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private Place now;
    private boolean travelling;

    private record Place(Filter filter, TimeRange range) {
        /** Typing on is one step, not one a letter. */
        boolean grewFrom(Place before) {
            var text = FilterText.of(filter);
            var old = FilterText.of(before.filter);
            return range.equals(before.range) && !old.isEmpty() && !text.equals(old)
                    && (text.startsWith(old.replaceAll("\"$", "")) || old.startsWith(text.replaceAll("\"$", "")))
                    && !text.isEmpty() && Math.abs(text.length() - old.length()) <= 3;
        }
    }

    NavigationHistory(Session session) {
        this.session = session;
        this.now = place();
        session.filter().subscribe((_, _) -> moved());
        session.range().subscribe((_, _) -> moved());
        session.workspace().subscribe((_, _) -> forget());
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
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
        to.push(now);
        now = from.pop();
        travelling = true;
        session.filter().set(now.filter);
        session.range().set(now.range);
        travelling = false;
        update();
    }

    private Place place() {
        return new Place(session.filter().get(), session.range().get());
    }

    private void moved() {
        if (travelling || place().equals(now)) {
            return;
        }
        if (!place().grewFrom(now)) {
            past.push(now);
        }
        if (past.size() > MOST) {
            past.removeLast();
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
