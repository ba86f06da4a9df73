package dev.postweg.view;

import dev.postweg.format.ReadOptions;
import dev.postweg.ingest.FileKey;
import dev.postweg.view.ReadingGroup.Ask;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks how files are to be read that do not tell it themselves. Enter takes the guesses. */
final class ReadingPane extends VBox {
    static final String ID = "reading";
    static final String GROUPS = "reading-groups";
    private static final String LATER = "reading-later";

    private final ReadingModel model;
    private final Texts texts;
    private final StackPane place = new StackPane();
    private final Button go;

    /**
     * Makes the question.
     *
     * @param answer
     *            takes what the user says about each file
     * @param close
     *            closes the window; nothing is said then
     */
    ReadingPane(ReadingModel model, Texts texts, Consumer<Map<FileKey, ReadOptions>> answer, Runnable close) {
        this.model = model;
        this.texts = texts;
        setId(ID);
        getStyleClass().addAll("dialog-content", "reading-dialog");
        var title = new Label(texts.get(model.ask() == Ask.DOUBTS ? "reading.title" : "reading.again.title"));
        title.getStyleClass().add("dialog-title");
        go = Parts.button(texts, "reading.go", () -> answer.accept(model.said()));
        go.setDefaultButton(true);
        getChildren().addAll(title, lead());
        if (model.groups().size() > 1) {
            getChildren().add(groups());
        }
        show(model.groups().getFirst());
        getChildren().addAll(place, buttons(answer, close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    }

    private Label lead() {
        var name = model.groups().getFirst().samples().getFirst().file().path();
        var lead = new Label(texts.get(model.ask() == Ask.DOUBTS ? "reading.lead" : "reading.again.lead",
                model.files(), name));
        lead.getStyleClass().add("hint");
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        return lead;
    }

    private ListView<ReadingGroup> groups() {
        var list = new ListView<ReadingGroup>();
        list.setId(GROUPS);
        list.getStyleClass().addAll("dense", "reading-groups");
        list.getItems().setAll(model.groups());
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(ReadingGroup group, boolean empty) {
                super.updateItem(group, empty);
                setText(empty || group == null ? null : label(group));
            }
        });
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().subscribe((_, group) -> show(group));
        return list;
    }

    private String label(ReadingGroup group) {
        return texts.get("reading.group", group.samples().getFirst().file().path(), group.samples().size() - 1);
    }

    private void show(ReadingGroup group) {
        var pane = new ReadingGroupPane(group, texts);
        go.disableProperty().bind(pane.valid().not());
        place.getChildren().setAll(pane);
    }

    private HBox buttons(Consumer<Map<FileKey, ReadOptions>> answer, Runnable close) {
        var row = new HBox();
        row.getStyleClass().add("dialog-buttons");
        if (model.ask() == Ask.ALL) {
            row.getChildren().add(Parts.button(texts, "reading.forget", () -> answer.accept(model.nothing())));
        }
        var later = Parts.button(texts, model.ask() == Ask.DOUBTS ? "reading.later" : "dialog.cancel", close);
        later.setId(LATER);
        later.setCancelButton(true);
        row.getChildren().addAll(later, go);
        return row;
    }

    /** Lists would keep Enter for themselves. */
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !go.isDisabled() && !(event.getTarget() instanceof ButtonBase)
                && !(event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing())) {
            go.fire();
            event.consume();
        }
    }
}
