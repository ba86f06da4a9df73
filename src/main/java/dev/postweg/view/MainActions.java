package dev.postweg.view;

import dev.postweg.ingest.Reason;
import dev.postweg.store.EventRow;
import dev.postweg.store.FileRow;
import dev.postweg.view.FindModel.Search.Notable;
import dev.postweg.view.FindModel.Step;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.stage.WindowEvent;

/** Says what each command does in the main window. */
final class MainActions {
    private final MainPane pane;
    private final MainModel model;
    private final Actions actions;
    private final Shell shell;
    private final Texts texts;

    MainActions(MainPane pane, MainModel model, Actions actions, Shell shell) {
        this.pane = pane;
        this.model = model;
        this.actions = actions;
        this.shell = shell;
        this.texts = model.texts();
    }

    void bind() {
        var open = model.session().workspace().map(workspace -> true).orElse(false);
        files(open);
        reading(open);
        edit(open);
        view(open);
        go(open);
        new TraceActions(model.trace(), model.way(), model.outlet(model.trace(), model.way()), shell.dialogs())
                .bind(actions);
        new FilterActions(pane, model, actions, shell).bind(open);
        actions.bind(Command.ABOUT, () -> shell.windows().above(texts.get("command.about"), new AboutPane(texts)));
    }

    private void files(ObservableValue<Boolean> open) {
        var dialogs = shell.dialogs();
        var imports = model.imports();
        actions.bind(Command.OPEN_FOLDER, () -> dialogs.folder().map(List::of).ifPresent(imports::open));
        actions.bind(Command.OPEN_FILES, () -> imports.open(dialogs.files()));
        actions.bind(Command.OPEN_WORKSPACE, () -> dialogs.workspace().map(List::<Path>of).ifPresent(imports::open));
        actions.bind(Command.EXPORT, open, this::export);
        actions.bind(Command.EXPORT_AGAIN, open, this::exportAgain);
        actions.bind(Command.CLOSE, this::close);
        actions.bind(Command.QUIT, shell.close());
    }

    /** Closes what is on top: the mail, else the window. */
    private void close() {
        if (model.trace().loaded().get() != null) {
            model.trace().close();
        } else {
            shell.close().run();
        }
    }

    private void offerExport() {
        var list = pane.lists().shown();
        model.export().offer(list.selection().ranges().get(), list.arrangement().shown());
    }

    private void export() {
        offerExport();
        var window = new javafx.stage.Stage[1];
        Runnable go = () -> {
            window[0].close();
            shell.dialogs()
                    .save(model.export().proposedName(), List.of(model.export().choice().get().format().ending()))
                    .ifPresent(model.export()::export);
        };
        window[0] = shell.windows().above(texts.get("export.title"),
                new ExportPane(model.export(), texts, go, () -> window[0].close()));
    }

    /** Without an export before this one, there is nothing to repeat but much to choose. */
    private void exportAgain() {
        offerExport();
        model.export().last().ifPresentOrElse(model.export()::repeat, this::export);
    }

    private void edit(ObservableValue<Boolean> open) {
        actions.bind(Command.COPY, open, () -> copy(pane.lists().shown(), Copier.Form.ROWS));
        actions.bind(Command.COPY_WITH_HEADERS, open, () -> copy(pane.lists().shown(), Copier.Form.ROWS_WITH_HEADERS));
        actions.bind(Command.COPY_CSV, open, () -> copy(pane.lists().shown(), Copier.Form.CSV));
        actions.bind(Command.COPY_JSON, open, () -> copy(pane.lists().shown(), Copier.Form.JSON));
        actions.bind(Command.SELECT_ALL, open, () -> pane.lists().shown().selection().selectAll());
    }

    /** What leads from rows to the files that they are from. */
    private void reading(ObservableValue<Boolean> open) {
        var reading = new ReadingActions(model, shell);
        reading.bind();
        actions.bind(Command.IMPORT_REPORT, open, reading::report);
        var loaded = model.trace().loaded();
        var listed = model.session().event();
        var traced = model.trace().own().event();
        var event = Bindings.createObjectBinding(() -> {
            // both are asked each time: what nobody asks does not tell when it changes
            var ofMail = traced.get();
            var ofList = listed.get();
            return loaded.get() == null ? ofList : ofMail;
        }, loaded, listed, traced);
        var hasEvent = event.map(_ -> true).orElse(false);
        actions.bind(Command.RAW_LINE, hasEvent, () -> rawLine(event.getValue()));
        actions.bind(Command.READ_AGAIN, hasEvent, () -> reading.again(event.getValue()));
    }

    private <R> void copy(TablePane<R> list, Copier.Form form) {
        model.copier().copy(list.model(), list.selection().ranges().get(), list.shownColumns(), form);
    }

    private void rawLine(EventRow event) {
        var origin = event.event().origin();
        var workspace = model.session().workspace().get();
        model.tasks().run(texts.get("work.raw"), _ -> {
            try (var reader = workspace.reader()) {
                var file = reader.fileOf(event.event().id());
                return RawLine.read(Path.of(file.map(FileRow::root).orElse("")), origin,
                        Reason.taken(file.map(FileRow::reason).orElse("")));
            }
        }, raw -> shell.windows().beside(texts.get("raw.title"), new RawLinePane(raw, texts), 900, 420),
                failure -> model.notices().add(Notice.Weight.WARNING, texts.get("raw.gone", origin)));
    }

    private void view(ObservableValue<Boolean> open) {
        var settings = model.settings();
        var session = model.session();
        actions.bind(Command.COLUMNS, open, () -> choose(pane.lists().shown()));
        actions.bind(Command.HISTOGRAM, () -> settings.histogram().set(!settings.histogram().get()));
        actions.bind(Command.FACETS, () -> settings.facets().set(!settings.facets().get()));
        actions.bind(Command.DETAILS, () -> settings.details().set(!settings.details().get()));
        actions.bind(Command.ZONE, () -> session.zone().set(session.zone().get().other()));
        actions.bind(Command.THEME, () -> settings.theme()
                .set(shell.appearance().dark() ? Theme.LIGHT : Theme.DARK));
        actions.bind(Command.COLOURS, () -> settings.colours().set(!settings.colours().get()));
        actions.bind(Command.COLOUR_RULES, () -> shell.windows().beside(texts.get("command.colour-rules"),
                new ColoursPane(model.colours(), settings, shell.dialogs(), texts), 860, 560));
        actions.bind(Command.REFRESH, open, () -> model.imports().refresh());
        actions.bind(Command.WATCH, open, () -> model.imports().watch());
    }

    private <R> void choose(TablePane<R> list) {
        new ColumnChooser<>(list, texts).show(pane.lookup("#" + Ids.button(Command.COLUMNS)));
    }

    private void go(ObservableValue<Boolean> open) {
        var history = model.history();
        actions.bind(Command.BACK, history.canGoBack(), history::back);
        actions.bind(Command.FORWARD, history.canGoForward(), history::forward);
        actions.bind(Command.MESSAGES, open, () -> model.lists().basis().set(ListsModel.Basis.MESSAGES));
        actions.bind(Command.EVENTS, open, () -> model.lists().basis().set(ListsModel.Basis.EVENTS));
        var traceable = Bindings.createBooleanBinding(() -> pane.selectedMessage() > 0, model.session().event(),
                model.session().message());
        new NoteActions(pane, model, shell).bind(actions, open);
        actions.bind(Command.TRACE, traceable, () -> model.trace().open(pane.selectedMessage()));
        actions.bind(Command.TRACE_WINDOW, traceable, this::traceWindow);
        find(Bindings.createBooleanBinding(() -> open.getValue() && model.trace().loaded().get() == null, open,
                model.trace().loaded()));
        actions.bind(Command.NEXT_OF_MAIL, traceable, () -> ofMail(1));
        actions.bind(Command.PREVIOUS_OF_MAIL, traceable, () -> ofMail(-1));
    }

    private void find(ObservableValue<Boolean> listed) {
        actions.bind(Command.FIND, listed, () -> pane.find().open());
        actions.bind(Command.FIND_NEXT, listed, () -> pane.find().step(Step.NEXT));
        actions.bind(Command.FIND_PREVIOUS, listed, () -> pane.find().step(Step.PREVIOUS));
        actions.bind(Command.NEXT_FAILURE, listed, () -> pane.find().go(Notable.FAILURES, Step.NEXT));
        actions.bind(Command.PREVIOUS_FAILURE, listed, () -> pane.find().go(Notable.FAILURES, Step.PREVIOUS));
        actions.bind(Command.NEXT_SLOW, listed, () -> pane.find().go(Notable.SLOW_STEPS, Step.NEXT));
        actions.bind(Command.PREVIOUS_SLOW, listed, () -> pane.find().go(Notable.SLOW_STEPS, Step.PREVIOUS));
    }

    private void traceWindow() {
        var trace = new TraceModel(model.session(), model.tasks(), texts, model.notices());
        var way = model.way(trace);
        var own = new Actions(texts);
        own.bind(Command.RAW_LINE, trace.own().event().map(event -> true).orElse(false),
                () -> rawLine(trace.own().event().get()));
        new TraceActions(trace, way, model.outlet(trace, way), shell.dialogs()).bind(own);
        var notes = new TraceNotes(trace, model.notes(), shell.windows(), texts);
        notes.bind(own);
        var following = trace.follow(model.notes());
        var content = new TracePane(trace, way, own, model.show(), model.filter(), notes);
        var window = shell.windows().beside(texts.get("trace.title"), content, 1180, 760);
        own.accelerate(window.getScene());
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> following.unsubscribe());
        trace.loaded().subscribe((before, now) -> {
            if (before != null && now == null) {
                window.close();
            }
        });
        trace.open(pane.selectedMessage());
    }

    /** Goes to the next event of the selected mail in the list, as far as the filter lets it be there. */
    private void ofMail(int step) {
        var events = pane.lists().events();
        var selected = model.session().event().get();
        if (selected == null) {
            return;
        }
        var workspace = model.session().workspace().get();
        model.tasks().run(texts.get("work.tracing"), _ -> {
            try (var reader = workspace.reader()) {
                return reader.eventsOf(selected.message()).stream().map(event -> (int) event.id()).toList();
            }
        }, ids -> events.step(ids, step), model.notices()::failed);
    }
}
