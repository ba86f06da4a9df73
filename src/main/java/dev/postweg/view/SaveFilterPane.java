package dev.postweg.view;

import dev.postweg.query.FilterFile;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the name of a filter. */
final class SaveFilterPane extends VBox {
    SaveFilterPane(SavedModel model, Texts texts, Runnable close) {
        setId(Ids.SAVE_FILTER);
        getStyleClass().add("dialog-content");
        var title = new Label(texts.get("command.save-filter").replace("…", ""));
        title.getStyleClass().add("dialog-title");
        var filter = new Label(model.current());
        filter.setWrapText(true);
        filter.getStyleClass().add("filter-text");
        var name = new TextField();
        name.setId(Ids.SAVE_FILTER_NAME);
        name.setPromptText(texts.get("saved.name"));
        name.setAccessibleText(texts.get("saved.name"));
        var hint = new Label();
        hint.getStyleClass().add("hint");
        var save = new Button(texts.get("saved.save"));
        save.setDefaultButton(true);
        save.setOnAction(_ -> {
            model.save(name.getText());
            close.run();
        });
        name.textProperty().subscribe(typed -> {
            var taken = model.filters().stream().anyMatch(one -> one.name().equalsIgnoreCase(typed.strip()));
            hint.setText(texts.get(taken ? "saved.replaces" : "saved.name-rule"));
            save.setDisable(!FilterFile.isName(typed));
        });
        getChildren().addAll(title, filter, name, hint, Parts.dialogButtons(texts, save, close));
    }
}
