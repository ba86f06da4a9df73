package dev.postweg.view;

import dev.postweg.query.FilterFile.Named;
import java.util.ArrayList;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/** The star in the filter bar: save the filter, or take a saved one. The first nine have a key each. */
final class SavedMenu extends MenuButton {
    private final SavedModel model;
    private final Actions actions;

    SavedMenu(SavedModel model, Actions actions, Texts texts) {
        super("", Icon.STAR.node());
        this.model = model;
        this.actions = actions;
        setId(Ids.FILTER_SAVED);
        getStyleClass().addAll("flat", "icon-button", "history-button");
        setTooltip(new Tooltip(texts.get("command.saved-filters")));
        setAccessibleText(texts.get("command.saved-filters"));
        model.filters().addListener((ListChangeListener<Named>) _ -> build());
        build();
    }

    /** The key of a saved filter. */
    static KeyCombination key(int index) {
        return KeyCombination.valueOf("Alt+" + (index + 1));
    }

    private void build() {
        var items = new ArrayList<MenuItem>();
        items.add(actions.item(Command.SAVE_FILTER));
        items.add(actions.item(Command.SAVED_FILTERS));
        if (!model.filters().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (var i = 0; i < model.filters().size(); i++) {
            var index = i;
            var item = new MenuItem(model.filters().get(i).name());
            item.setId("saved-" + i);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.apply(index));
            if (i < SavedModel.WITH_KEY) {
                item.setAccelerator(key(i));
            }
            items.add(item);
        }
        getItems().setAll(items);
    }
}
