package dev.postweg.view;

import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The content of the main window: the welcome, the lists, or one mail. */
final class MainPane extends BorderPane {
    private final MainModel model;
    private final FilterPane filter;
    private final FacetsPane facets;
    private final ListsPane lists;
    private final FindPane find;

    MainPane(MainModel model, Actions actions, Shell shell) {
        this.model = model;
        setId(Ids.ROOT);
        new MainActions(this, model, actions, shell).bind();
        var texts = model.texts();
        filter = new FilterPane(model.filter(), model.completion(), model.saved(), actions, model.show());
        facets = new FacetsPane(model.facets(), actions, model.show());
        lists = new ListsPane(model.lists(), model.session(), model.show(), model.settings(),
                new EmptyPane(model.empty(), model.session(), model.show()));
        find = new FindPane(model.find(), lists::shown, model.tasks(), model.notices(), texts);
        var open = model.session().workspace().map(workspace -> true).orElse(false);
        var tracing = model.trace().loaded().map(loaded -> true).orElse(false);
        var exploring = Bindings.createBooleanBinding(() -> open.getValue() && !tracing.getValue(), open, tracing);
        var bars = only(new VBox(filter, new HistogramPane(model.histogram(), model.session(), model.show(),
                model.settings())), exploring);
        setTop(new VBox(new MainMenu(actions, model.settings(), new RecentMenu(model), texts), bars,
                new NoticesPane(model.notices(), actions, texts)));
        setCenter(new StackPane(only(explorer(actions), exploring),
                only(new TracePane(model.trace(), model.way(), actions, model.show(), model.filter(),
                        new TraceNotes(model.trace(), model.notes(), shell.windows(), texts)), tracing),
                only(new WelcomePane(model, actions), open.map(is -> !is))));
        var busy = Bindings.or(model.lists().events().busy(), model.lists().messages().busy());
        setBottom(new StatusBar(model.status(), model.session(), model.tasks(), texts, busy,
                model.imports().watching()));
        wire(lists.events(), actions);
        wire(lists.messages(), actions);
        model.notes().changed().subscribe((_, _) -> lists.shown().tellSelected());
        setOnDragOver(MainPane::offer);
        setOnDragDropped(this::drop);
        tracing.subscribe(now -> {
            if (!now && open.getValue()) {
                lists.shown().table().requestFocus();
            }
        });
    }

    private ExplorerPane explorer(Actions actions) {
        var buttons = List.of(actions.button(Command.TRACE), actions.button(Command.RAW_LINE),
                actions.button(Command.DETAILS));
        var details = new DetailsPane(model.details(), buttons, model.texts(), model.filter()::add);
        var found = new BorderPane(lists);
        found.setBottom(find);
        return new ExplorerPane(facets, found, details,
                model.settings());
    }

    private static Node only(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    private <R> void wire(TablePane<R> pane, Actions actions) {
        pane.selection().ranges().subscribe(_ -> model.status()
                .select(lists.shown().selection().ranges().get().size()));
        pane.onOpen(() -> actions.run(Command.TRACE), () -> actions.run(Command.TRACE_WINDOW));
        pane.cursor().onMenu(new CellMenu<>(pane, model, actions)::items);
    }

    private static void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.imports().open(event.getDragboard().getFiles().stream().map(file -> file.toPath()).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    FilterPane filter() {
        return filter;
    }

    FacetsPane facets() {
        return facets;
    }

    FindPane find() {
        return find;
    }

    ListsPane lists() {
        return lists;
    }

    /** The number of the mail of the selected row; 0 where there is none. */
    long selectedMessage() {
        EventRow event = model.session().event().get();
        MessageRow message = model.session().message().get();
        return event != null ? event.message() : message != null ? message.id() : 0;
    }
}
