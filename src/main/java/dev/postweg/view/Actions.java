package dev.postweg.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** What the commands do here, and when they can. Makes menu items and buttons of them. */
final class Actions {
    private final Texts texts;
    private final Map<Command, Action> actions = new EnumMap<>(Command.class);

    private record Action(Runnable run, ObservableValue<Boolean> enabled) {
    }

    Actions(Texts texts) {
        this.texts = texts;
    }

    void bind(Command command, Runnable run) {
        bind(command, new SimpleBooleanProperty(true), run);
    }

    void bind(Command command, ObservableValue<Boolean> enabled, Runnable run) {
        actions.put(command, new Action(run, enabled));
    }

    /** Tells whether a command can be done now. */
    boolean can(Command command) {
        var action = actions.get(command);
        return action != null && action.enabled.getValue();
    }

    void run(Command command) {
        var action = actions.get(command);
        if (action.enabled.getValue()) {
            action.run.run();
        }
    }

    /** Lets a window without a menu take the keys of the commands. */
    void accelerate(Scene scene) {
        actions.keySet().stream().filter(Command::global).forEach(command -> command.keys()
                .ifPresent(keys -> scene.getAccelerators().put(keys, () -> run(command))));
    }

    MenuItem item(Command command) {
        var action = actions.get(command);
        var item = new MenuItem(texts.get(command.key()));
        item.setId(Ids.item(command));
        command.icon().ifPresent(icon -> item.setGraphic(icon.node()));
        if (command.global()) {
            command.keys().ifPresent(item::setAccelerator);
        }
        item.disableProperty().bind(action.enabled.map(enabled -> !enabled));
        item.setOnAction(_ -> run(command));
        return item;
    }

    List<MenuItem> items(Command.Place place) {
        return new ArrayList<>(place.commands().filter(actions::containsKey).map(this::item).toList());
    }

    /** A button with a sign, the text as its tooltip. */
    Button button(Command command) {
        var action = actions.get(command);
        var button = new Button("", command.icon().orElseThrow().node());
        button.setId(Ids.button(command));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setFocusTraversable(true);
        button.disableProperty().bind(action.enabled.map(enabled -> !enabled));
        button.setOnAction(_ -> run(command));
        button.setAccessibleText(texts.get(command.key()));
        button.setTooltip(new Tooltip(label(command)));
        return button;
    }

    /** The text of a command with its key. */
    String label(Command command) {
        var text = texts.get(command.key());
        return command.keys().map(keys -> text + " (" + keys.getDisplayText() + ")").orElse(text);
    }
}
