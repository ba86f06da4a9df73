package dev.postweg.view;

import dev.postweg.store.EventQuery;
import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The two lists of one filter, of which one is shown. */
final class ListsModel {
    private final TableModel<MessageRow> messages;
    private final TableModel<EventRow> events;
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.EVENTS);

    /** What the list counts. */
    enum Basis {
        /** Mails. */
        MESSAGES,
        /** Rows of logs. */
        EVENTS
    }

    ListsModel(Session session, Tasks tasks, Consumer<Exception> failed) {
        messages = new TableModel<>(session, tasks, new MessageRows(), failed);
        events = new TableModel<>(session, tasks, new EventRows(), failed);
        basis.subscribe(now -> {
            messages.show(now == Basis.MESSAGES);
            events.show(now == Basis.EVENTS);
        });
    }

    TableModel<MessageRow> messages() {
        return messages;
    }

    TableModel<EventRow> events() {
        return events;
    }

    TableModel<?> shown() {
        return basis.get() == Basis.EVENTS ? events : messages;
    }

    /** Tells of each question that one of the lists has all rows of. */
    void answered(Consumer<EventQuery> listener) {
        for (var list : all()) {
            list.answered().subscribe(query -> Optional.ofNullable(query).ifPresent(listener));
        }
    }

    ObjectProperty<Basis> basis() {
        return basis;
    }

    /** Both lists. */
    List<TableModel<?>> all() {
        return List.of(messages, events);
    }

    void refresh() {
        messages.refresh();
        events.refresh();
    }
}
