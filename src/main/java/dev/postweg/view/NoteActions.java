package dev.postweg.view;

import dev.postweg.view.FindModel.Search.Notable;
import dev.postweg.view.FindModel.Step;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/** Says what the commands about marks and notes do. */
final class NoteActions {
    private final MainPane pane;
    private final MainModel model;
    private final Shell shell;

    NoteActions(MainPane pane, MainModel model, Shell shell) {
        this.pane = pane;
        this.model = model;
        this.shell = shell;
    }

    void bind(Actions actions, ObservableValue<Boolean> selected) {
        actions.bind(Command.MARK, selected, () -> mark(pane.lists().shown()));
        actions.bind(Command.NOTE, selected, () -> note(pane.lists().shown()));
        actions.bind(Command.NEXT_MARK, selected, () -> pane.find().go(Notable.MARKED, Step.NEXT));
        actions.bind(Command.PREVIOUS_MARK, selected, () -> pane.find().go(Notable.MARKED, Step.PREVIOUS));
    }

    private <R> void mark(TablePane<R> list) {
        list.selectedRow().ifPresent(row -> model.notes().toggle(list.model(), list.selection().ranges().get(), row,
                () -> changed(list)));
    }

    private <R> void note(TablePane<R> list) {
        list.selectedRow().ifPresent(row -> {
            var window = new Stage[1];
            window[0] = shell.windows().above(model.texts().get("note.title"),
                    new NotePane(list.model().kind().note(row).text(), model.texts(), text -> {
                        window[0].close();
                        model.notes().note(list.model(), row, text, () -> changed(list));
                    }, () -> window[0].close()));
        });
    }

    private void changed(TablePane<?> list) {
        model.find().forget();
        list.tellSelected();
    }
}
