package dev.postweg.view;

import dev.postweg.model.Note.Mark;
import dev.postweg.store.NoteWriter.On;
import dev.postweg.store.RowIds;
import dev.postweg.trace.TracedEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Marks and notes on the mail that is shown, and on its events. */
record TraceNotes(TraceModel trace, NoteModel notes, SideWindow windows, Texts texts) {

    /** Says what the keys do in a window that shows one mail only. */
    void bind(Actions actions) {
        var selected = trace.own().event().map(_ -> true).orElse(false);
        actions.bind(Command.MARK, selected, this::markEvent);
        actions.bind(Command.NOTE, selected, this::noteEvent);
        actions.bind(Command.NEXT_MARK, selected, () -> go(1));
        actions.bind(Command.PREVIOUS_MARK, selected, () -> go(-1));
    }

    void markEvent() {
        event().ifPresent(id -> notes.mark(On.EVENTS, RowIds.of(id), trace.note(id).mark().other()));
    }

    void noteEvent() {
        event().ifPresent(id -> ask(trace.note(id).text(), text -> notes.note(On.EVENTS, id, text)));
    }

    void markMail() {
        mail().ifPresent(id -> notes.mark(On.MESSAGES, RowIds.of(id), trace.notes().get().mail().mark().other()));
    }

    void noteMail() {
        mail().ifPresent(id -> ask(trace.notes().get().mail().text(),
                text -> notes.note(On.MESSAGES, id, text)));
    }

    /** Selects the next (1) or previous (-1) marked event of the mail, round the ends. */
    void go(int step) {
        if (trace.loaded().get() == null) {
            return;
        }
        var events = trace.loaded().get().trace().events();
        var at = events.indexOf(trace.event().get());
        IntStream.rangeClosed(1, events.size()).map(i -> Math.floorMod(at + i * step, events.size()))
                .mapToObj(events::get).filter(this::marked).findFirst().ifPresent(trace.event()::set);
    }

    private boolean marked(TracedEvent event) {
        return trace.note(event.event().id()).mark() == Mark.YES;
    }

    private Optional<Integer> event() {
        return Optional.ofNullable(trace.event().get()).map(event -> (int) event.event().id());
    }

    private Optional<Integer> mail() {
        return Optional.ofNullable(trace.loaded().get()).map(loaded -> (int) loaded.message().id());
    }

    private void ask(String text, Consumer<String> save) {
        NotePane.ask(windows, texts, text, save);
    }
}
