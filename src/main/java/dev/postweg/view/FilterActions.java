package dev.postweg.view;

import dev.postweg.view.PaletteModel.Entry;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/** What the commands for finding and narrowing do in the main window: fields, saved filters, palette, time, help. */
final class FilterActions {
    private final MainPane pane;
    private final MainModel model;
    private final Actions actions;
    private final Shell shell;
    private final Texts texts;

    FilterActions(MainPane pane, MainModel model, Actions actions, Shell shell) {
        this.pane = pane;
        this.model = model;
        this.actions = actions;
        this.shell = shell;
        this.texts = model.texts();
    }

    void bind(ObservableValue<Boolean> open) {
        actions.bind(Command.FILTER, open, () -> pane.filter().field().requestFocus());
        actions.bind(Command.FIELDS, open, () -> {
            model.settings().facets().set(true);
            pane.facets().enter();
        });
        var savable = model.filter().state().map(state -> state == FilterModel.State.GOOD);
        actions.bind(Command.SAVE_FILTER, savable, this::save);
        actions.bind(Command.SAVED_FILTERS, () -> shell.windows().beside(texts.get("command.saved-filters"),
                new SavedPane(model.saved(), shell.dialogs(), texts), 860, 480));
        var palette = new PalettePopup(new PaletteModel(this::entries), texts);
        actions.bind(Command.PALETTE, () -> palette.show(pane));
        actions.bind(Command.GO_TO_TIME, open, this::goToTime);
        actions.bind(Command.KEYS, () -> shell.windows().beside(texts.get("command.keys"), new KeysPane(texts), 680,
                720));
    }

    private void save() {
        var window = new Stage[1];
        window[0] = shell.windows().above(texts.get("command.save-filter"),
                new SaveFilterPane(model.saved(), texts, () -> window[0].close()));
    }

    private void goToTime() {
        var window = new Stage[1];
        window[0] = shell.windows().above(texts.get("command.go-to-time"),
                new GoToTimePane(model.goToTime(), texts, model.session().zone().get().label(),
                        id -> pane.lists().shown().goToRow(id), () -> window[0].close()));
    }

    private Stream<Entry> entries() {
        var saved = model.saved();
        var filters = IntStream.range(0, saved.filters().size()).mapToObj(index -> new Entry(
                saved.filters().get(index).name(), texts.get("palette.filter"),
                index < SavedModel.WITH_KEY ? SavedMenu.key(index).getDisplayText() : "",
                Optional.<String>empty().or(() -> obstacle(Command.FILTER)), () -> saved.apply(index)));
        return Stream.concat(Arrays.stream(Command.values()).filter(command -> command != Command.PALETTE)
                .map(command -> new Entry(texts.get(command.key()), texts.get(command.place().key()),
                        command.keys().map(keys -> keys.getDisplayText()).orElse(""), obstacle(command),
                        () -> actions.run(command))),
                filters);
    }

    /** Says why a command cannot be done now. */
    private Optional<String> obstacle(Command command) {
        if (actions.can(command)) {
            return Optional.empty();
        }
        var open = model.session().workspace().get() != null;
        return Optional.of(texts.get(open ? command.need() : "need.workspace"));
    }
}
