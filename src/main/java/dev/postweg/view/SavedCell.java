package dev.postweg.view;

import dev.postweg.query.FilterFile.Named;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A saved filter: its name, with its key, above its text. The name can be changed in place. */
final class SavedCell extends ListCell<Named> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final SavedModel model;
    private final Texts texts;

    SavedCell(SavedModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    protected void updateItem(Named filter, boolean empty) {
        super.updateItem(filter, empty);
        setText(null);
        setGraphic(empty || filter == null ? null : row(filter));
        setAccessibleText(empty || filter == null ? null : filter.name() + ": " + filter.text());
    }

    private VBox row(Named filter) {
        var name = new Label(filter.name());
        name.getStyleClass().add("saved-name");
        var key = new Label(getIndex() < SavedModel.WITH_KEY ? SavedMenu.key(getIndex()).getDisplayText() : "");
        key.getStyleClass().add("key");
        key.setVisible(!key.getText().isEmpty());
        var text = new Label(filter.text());
        text.getStyleClass().add("filter-text");
        return new VBox(new HBox(name, Parts.gap(), key), text);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var field = new TextField(getItem().name());
        field.setId(Ids.SAVED_NAME);
        field.setAccessibleText(texts.get("saved.name"));
        field.textProperty().subscribe(name -> field.pseudoClassStateChanged(WRONG,
                !model.canRename(getIndex(), name)));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && model.canRename(getIndex(), field.getText())) {
                var index = getIndex();
                cancelEdit();
                model.rename(index, field.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(getItem() == null ? null : row(getItem()));
    }
}
