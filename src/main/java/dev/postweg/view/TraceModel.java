package dev.postweg.view;

import dev.postweg.ingest.TraceLoader;
import dev.postweg.model.Note;
import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import dev.postweg.store.NoteWriter;
import dev.postweg.store.WorkspaceReader;
import dev.postweg.trace.Cause;
import dev.postweg.trace.RecipientPath;
import dev.postweg.trace.RelatedMessage;
import dev.postweg.trace.Trace;
import dev.postweg.trace.TracedEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** The way of one mail, with one selection for all its views. */
final class TraceModel {
    private final Session session;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final Session own = new Session();
    private final ReadOnlyObjectWrapper<Loaded> loaded = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>(Notes.NONE);
    private final ObjectProperty<TracedEvent> event = new SimpleObjectProperty<>();
    private final ObjectProperty<String> recipient = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Set<Long>> pointed = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Set<Long>> way = new ReadOnlyObjectWrapper<>(Set.of());
    private final BooleanProperty shadow = new SimpleBooleanProperty();
    private final Deque<Long> before = new ArrayDeque<>();

    /**
     * A mail with its way.
     *
     * @param message
     *            as the list has it
     * @param trace
     *            its way
     */
    record Loaded(MessageRow message, Trace trace) {
    }

    /**
     * What people put on a mail.
     *
     * @param mail
     *            on itself
     * @param events
     *            on its events, by their numbers
     */
    record Notes(Note mail, Map<Long, Note> events) {
        private static final Notes NONE = new Notes(Note.NONE, Map.of());

        Notes {
            events = Map.copyOf(events);
        }

        private Notes with(NoteModel.Change change, Loaded loaded) {
            var all = new HashMap<>(events);
            if (change.on() == NoteWriter.On.MESSAGES) {
                return change.ids().contains((int) loaded.message.id())
                        ? new Notes(change.change().apply(mail), all)
                        : this;
            }
            loaded.trace.events().stream().map(traced -> traced.event().id())
                    .filter(id -> change.ids().contains(id.intValue()))
                    .forEach(id -> all.put(id, change.change().apply(all.getOrDefault(id, Note.NONE))));
            return new Notes(mail, all);
        }
    }

    private record Found(Loaded loaded, Notes notes) {
    }

    TraceModel(Session session, Tasks tasks, Texts texts, Notices notices) {
        this.session = session;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        own.zone().bindBidirectional(session.zone());
        recipient.subscribe(address -> way.set(wayOf(address)));
        event.subscribe(now -> own.event().set(now == null ? null : row(now)));
    }

    /** The mail that is shown, or null. */
    ReadOnlyObjectProperty<Loaded> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** What people put on it. */
    ReadOnlyObjectProperty<Notes> notes() {
        return notes.getReadOnlyProperty();
    }

    Note note(long event) {
        return notes.get().events().getOrDefault(event, Note.NONE);
    }

    /** Follows what is marked and noted, here and elsewhere, until the subscription ends. */
    Subscription follow(NoteModel written) {
        return written.changed().subscribe(change -> {
            if (change != null && loaded.get() != null) {
                notes.set(notes.get().with(change, loaded.get()));
                own.event().set(event.get() == null ? null : row(event.get()));
            }
        });
    }

    /** The selected event, or null. */
    ObjectProperty<TracedEvent> event() {
        return event;
    }

    /** The address of the selected recipient, or null. */
    ObjectProperty<String> recipient() {
        return recipient;
    }

    /** The events on the way to the selected recipient: its own, and all that they follow from; none for no choice. */
    ReadOnlyObjectProperty<Set<Long>> way() {
        return way.getReadOnlyProperty();
    }

    private Set<Long> wayOf(String address) {
        if (address == null || loaded.get() == null) {
            return Set.of();
        }
        var trace = loaded.get().trace();
        var causes = new HashMap<Long, List<Cause>>();
        trace.events().forEach(traced -> causes.put(traced.event().id(), traced.causes()));
        var found = new HashSet<Long>();
        var next = new ArrayDeque<>(trace.recipient(address).map(RecipientPath::events).orElse(List.of()));
        while (!next.isEmpty()) {
            var id = next.pop();
            if (found.add(id)) {
                causes.getOrDefault(id, List.of()).forEach(cause -> next.push(cause.eventId()));
            }
        }
        return found;
    }

    /** The events that the mouse points at in one of the views, for all others to show. */
    ReadOnlyObjectProperty<Set<Long>> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** Points at events, or at none. */
    void point(Collection<Long> events) {
        pointed.set(Set.copyOf(events));
    }

    /** Whether the events of shadow redundancy are listed, too. */
    BooleanProperty shadow() {
        return shadow;
    }

    /** A session for the details of the selected event. */
    Session own() {
        return own;
    }

    void open(long message) {
        var workspace = session.workspace().get();
        tasks.run(texts.get("work.tracing"), _ -> {
            try (var reader = workspace.reader()) {
                return load(reader, message);
            }
        }, found -> found.ifPresentOrElse(this::show,
                () -> notices.add(Notice.Weight.WARNING, texts.get("trace.none"))), notices::failed);
    }

    private static Optional<Found> load(WorkspaceReader reader, long message) {
        return reader.message(message)
                .flatMap(row -> new TraceLoader(reader).load((int) message)
                        .map(trace -> new Found(new Loaded(row, trace),
                                new Notes(row.note(), reader.notesOf(message)))));
    }

    private void show(Found fresh) {
        var found = fresh.loaded;
        var selected = session.event().get();
        event.set(null);
        recipient.set(null);
        pointed.set(Set.of());
        notes.set(fresh.notes);
        loaded.set(found);
        event.set(found.trace().events().stream()
                .filter(traced -> selected != null && traced.event().id() == selected.event().id()).findFirst()
                .orElse(found.trace().events().getFirst()));
    }

    /** Goes to a mail of the family. */
    void follow(RelatedMessage related) {
        var id = related.networkMessageId().isEmpty() ? related.messageId() : related.networkMessageId();
        var workspace = session.workspace().get();
        var here = loaded.get().message().id();
        tasks.run(texts.get("work.tracing"), _ -> {
            try (var reader = workspace.reader()) {
                for (var message : reader.findMessages(id)) {
                    if (message != here) {
                        return load(reader, message);
                    }
                }
                return Optional.<Found>empty();
            }
        }, found -> found.ifPresentOrElse(other -> {
            before.push(here);
            show(other);
        }, () -> notices.add(Notice.Weight.WARNING, texts.get("trace.related-missing"))), notices::failed);
    }

    /** Goes back to the mail before, else to the lists. */
    void back() {
        if (before.isEmpty()) {
            close();
        } else {
            open(before.pop());
        }
    }

    void close() {
        before.clear();
        event.set(null);
        loaded.set(null);
    }

    /** Selects the event of a number in the workspace, if the mail has it. */
    void select(long id) {
        if (loaded.get() != null) {
            loaded.get().trace().events().stream().filter(traced -> traced.event().id() == id).findFirst()
                    .ifPresent(event::set);
        }
    }

    private EventRow row(TracedEvent traced) {
        var message = loaded.get().message();
        var summary = message.summary();
        return new EventRow(traced.event(), message.id(), summary.networkMessageId().isEmpty()
                ? summary.messageId()
                : summary.networkMessageId(), summary.channel(), note(traced.event().id()));
    }
}
