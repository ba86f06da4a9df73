package dev.postweg.view;

import dev.postweg.model.EventKind;
import dev.postweg.model.TimeRange;
import dev.postweg.store.EventQuery;
import dev.postweg.store.Sort;
import dev.postweg.view.chart.HistogramBar;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

/** Events over time under the filter; a brush narrows the time of all lists. */
final class HistogramModel {
    private static final TimeRange NOTHING = new TimeRange(0, 0);

    private final Session session;
    private final QuerySlot counting;
    private final ObservableValue<Boolean> visible;
    private final IntegerProperty bars = new SimpleIntegerProperty(100);
    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>(
            new Picture(List.of(), NOTHING));

    /**
     * What the histogram shows.
     *
     * @param bars
     *            in order
     * @param range
     *            of the axis
     */
    record Picture(List<HistogramBar> bars, TimeRange range) {
        /** The kinds that occur, as the legend lists them. */
        List<EventKind> kinds() {
            return Arrays.stream(EventKind.values())
                    .filter(kind -> bars.stream().anyMatch(bar -> bar.counts().getOrDefault(kind, 0L) > 0)).toList();
        }
    }

    HistogramModel(Session session, QuerySlot counting, ObservableValue<Boolean> visible) {
        this.session = session;
        this.counting = counting;
        this.visible = visible;
        session.workspace().subscribe(this::count);
        session.counts().subscribe(this::count);
        session.filter().subscribe(this::count);
        session.range().subscribe(this::count);
        visible.subscribe(this::count);
        bars.subscribe(this::count);
    }

    ReadOnlyObjectProperty<Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** How many bars fit. */
    IntegerProperty bars() {
        return bars;
    }

    /** Whether bars are being counted. */
    ReadOnlyBooleanProperty busy() {
        return counting.busy();
    }

    boolean zoomed() {
        return !session.range().get().equals(TimeRange.ALL);
    }

    void brush(TimeRange range) {
        if (range.to() > range.from()) {
            session.range().set(range);
        }
    }

    void all() {
        session.range().set(TimeRange.ALL);
    }

    private void count() {
        var workspace = session.workspace().get();
        var range = zoomed() ? session.range().get() : session.counts().get().times();
        if (workspace == null || range.to() <= range.from()) {
            counting.stop();
            picture.set(new Picture(List.of(), NOTHING));
        } else if (visible.getValue()) {
            var query = new EventQuery(session.filter().get(), range, Sort.BY_TIME);
            var wanted = bars.get();
            counting.ask(workspace, reader -> reader.histogram(query, wanted).stream()
                    .map(bucket -> new HistogramBar(bucket.from(), bucket.to(), bucket.counts())).toList(),
                    found -> picture.set(new Picture(found, range)));
        }
    }
}
