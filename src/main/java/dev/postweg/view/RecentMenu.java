package dev.postweg.view;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The menu of what was opened lately. */
final class RecentMenu extends Menu {
    RecentMenu(MainModel model) {
        super(model.texts().get("menu.recent"), Icon.HISTORY.node());
        setId("menu-recent");
        var recent = model.settings().recent();
        disableProperty().bind(Bindings.isEmpty(recent));
        recent.subscribe(() -> fill(model));
        fill(model);
    }

    private void fill(MainModel model) {
        getItems().setAll(model.settings().recent().stream().map(path -> {
            var item = new MenuItem(path);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.imports().open(List.of(Path.of(path))));
            return item;
        }).toList());
    }
}
