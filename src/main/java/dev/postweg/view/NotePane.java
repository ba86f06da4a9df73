package dev.postweg.view;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Writes a note. */
final class NotePane extends VBox {
    static final String ID = "note";
    static final String TEXT = "note-text";
    static final String SAVE = "note-save";

    /** Opens a window that asks for a note. */
    static void ask(SideWindow windows, Texts texts, String note, Consumer<String> save) {
        var window = new Stage[1];
        window[0] = windows.above(texts.get("note.title"), new NotePane(note, texts, text -> {
            window[0].close();
            save.accept(text);
        }, () -> window[0].close()));
    }

    private NotePane(String note, Texts texts, Consumer<String> save, Runnable cancel) {
        setId(ID);
        getStyleClass().add("dialog-content");
        var title = new Label(texts.get("note.title"));
        title.getStyleClass().add("dialog-title");
        var hint = new Label(texts.get("note.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        var area = new TextArea(note);
        area.setId(TEXT);
        area.setWrapText(true);
        area.setPrefRowCount(6);
        area.setAccessibleText(texts.get("note.title"));
        area.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save.accept(area.getText().strip());
                event.consume();
            }
        });
        var ok = new Button(texts.get("note.save"));
        ok.setId(SAVE);
        ok.getStyleClass().add("accent");
        ok.setOnAction(_ -> save.accept(area.getText().strip()));
        getChildren().addAll(title, hint, area, Parts.dialogButtons(texts, ok, cancel));
        Platform.runLater(() -> {
            area.requestFocus();
            area.end();
        });
    }
}
