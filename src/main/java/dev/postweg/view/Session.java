package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.Filters;
import dev.postweg.store.Counts;
import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import dev.postweg.store.Workspace;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the panes share. A pane writes what the user chose and listens to what it shows. No logic in here. */
final class Session {
    private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, new TimeRange(0, 0));

    private final ObjectProperty<Workspace> workspace = new SimpleObjectProperty<>();
    private final ObjectProperty<Counts> counts = new SimpleObjectProperty<>(NOTHING);
    private final LongProperty generation = new SimpleLongProperty();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filters.ALL);
    private final ObjectProperty<TimeRange> range = new SimpleObjectProperty<>(TimeRange.ALL);
    private final ObjectProperty<EventRow> event = new SimpleObjectProperty<>();
    private final ObjectProperty<MessageRow> message = new SimpleObjectProperty<>();
    private final ObjectProperty<Zone> zone = new SimpleObjectProperty<>(Zone.UTC);

    /** The open workspace, or null. */
    ObjectProperty<Workspace> workspace() {
        return workspace;
    }

    /** How much it holds. */
    ObjectProperty<Counts> counts() {
        return counts;
    }

    /** Changes whenever an import has committed rows. */
    LongProperty generation() {
        return generation;
    }

    /** What the lists show. */
    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Which stretch of time the lists show. */
    ObjectProperty<TimeRange> range() {
        return range;
    }

    /** The selected event, or null. */
    ObjectProperty<EventRow> event() {
        return event;
    }

    /** The selected message, or null. */
    ObjectProperty<MessageRow> message() {
        return message;
    }

    /** In which zone times are shown and read. */
    ObjectProperty<Zone> zone() {
        return zone;
    }
}
