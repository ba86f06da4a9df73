package dev.postweg.view;

import dev.postweg.query.FilterFile.Named;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The saved filters: take one, rename, put in order, delete, read from a file and write to one. */
final class SavedPane extends VBox {
    private final SavedModel model;
    private final Texts texts;
    private final ListView<Named> list = new ListView<>();

    SavedPane(SavedModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId(Ids.SAVED);
        getStyleClass().add("saved");
        list.setId(Ids.SAVED_LIST);
        list.setItems(FXCollections.observableArrayList(model.filters()));
        list.setPlaceholder(new Label(texts.get("saved.none")));
        list.setEditable(true);
        list.setCellFactory(_ -> new SavedCell(model, texts));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                with(model::apply);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        model.filters().addListener((ListChangeListener<Named>) _ -> {
            var at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(model.filters());
            list.getSelectionModel().select(Math.min(at, model.filters().size() - 1));
        });
        list.getSelectionModel().selectFirst();
        getChildren().addAll(list, buttons(dialogs));
    }

    private HBox buttons(Dialogs dialogs) {
        var row = new HBox(ofChosen("saved.apply", model::apply), ofChosen("saved.rename", list::edit),
                ofChosen("saved.up", index -> move(index, -1)), ofChosen("saved.down", index -> move(index, 1)),
                ofChosen("saved.delete", model::remove), Parts.gap(),
                Parts.button(texts, "saved.import", () -> Stream.of(dialogs.files()).flatMap(List::stream)
                        .forEach(model::importFrom)),
                Parts.button(texts, "saved.export", () -> dialogs.save("postweg-filters.txt", List.of("txt"))
                        .ifPresent(model::exportTo)));
        row.getStyleClass().add("saved-buttons");
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private Button ofChosen(String key, IntConsumer action) {
        var button = Parts.button(texts, key, () -> with(action));
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private void with(IntConsumer action) {
        var index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            action.accept(index);
        }
    }

    private void move(int index, int step) {
        var to = model.move(index, step);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(to);
    }

    private void key(KeyEvent event) {
        if (list.getEditingIndex() >= 0) {
            return;
        }
        var up = event.getCode() == KeyCode.UP;
        if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
            with(index -> move(index, up ? -1 : 1));
        } else if (event.getCode() == KeyCode.ENTER) {
            with(model::apply);
        } else if (event.getCode() == KeyCode.F2) {
            with(list::edit);
        } else if (event.getCode() == KeyCode.DELETE) {
            with(model::remove);
        } else {
            return;
        }
        event.consume();
    }
}
