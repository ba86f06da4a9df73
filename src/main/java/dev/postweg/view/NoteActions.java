package dev.postweg.view;

import dev.postweg.view.FindModel.Search.Notable;
import dev.postweg.view.FindModel.Step;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Says what the commands about marks and notes do in the main window: to rows of the lists, or of the mail on show. */
final class NoteActions {
    private final MainPane pane;
    private final MainModel model;
    private final Shell shell;
    private final TraceNotes trace;

    NoteActions(MainPane pane, MainModel model, Shell shell) {
        this.pane = pane;
        this.model = model;
        this.shell = shell;
        this.trace = new TraceNotes(model.trace(), model.notes(), shell.windows(), model.texts());
    }

    /**
     * Binds the commands.
     *
     * @param actions
     *            where
     * @param open
     *            whether there are rows to go to; whether one is selected does not matter for that
     */
    void bind(Actions actions, ObservableValue<Boolean> open) {
        var session = model.session();
        var selected = Bindings.createBooleanBinding(
                () -> tracing() || session.event().get() != null || session.message().get() != null,
                session.event(), session.message(), model.trace().loaded());
        bind(actions, Command.MARK, selected, trace::markEvent, () -> mark(pane.lists().shown()));
        bind(actions, Command.NOTE, selected, trace::noteEvent, () -> note(pane.lists().shown()));
        bind(actions, Command.NEXT_MARK, open, () -> trace.go(1),
                () -> pane.find().go(Notable.MARKED, Step.NEXT));
        bind(actions, Command.PREVIOUS_MARK, open, () -> trace.go(-1),
                () -> pane.find().go(Notable.MARKED, Step.PREVIOUS));
    }

    private void bind(Actions actions, Command command, ObservableValue<Boolean> enabled, Runnable inTrace,
            Runnable inList) {
        actions.bind(command, enabled, () -> (tracing() ? inTrace : inList).run());
    }

    private boolean tracing() {
        return model.trace().loaded().get() != null;
    }

    private <R> void mark(TablePane<R> list) {
        list.selectedRow().ifPresent(
                row -> model.notes().toggle(list.model(), list.selection().ranges().get(), row));
    }

    private <R> void note(TablePane<R> list) {
        var kind = list.model().kind();
        list.selectedRow().ifPresent(row -> NotePane.ask(shell.windows(), model.texts(), kind.note(row).text(),
                text -> model.notes().note(kind.noted(), kind.idOf(row), text)));
    }
}
