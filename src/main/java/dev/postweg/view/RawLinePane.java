package dev.postweg.view;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line of a log in its file, between its neighbours. */
final class RawLinePane extends VBox {
    static final String ID = "raw-line";

    RawLinePane(RawLine raw, Texts texts) {
        setId(ID);
        getStyleClass().add("raw-line-pane");
        var file = new Label(texts.get("raw.file", raw.file(), raw.wanted()));
        file.getStyleClass().add("dialog-title");
        file.setWrapText(true);
        var lines = new VBox();
        lines.getStyleClass().add("raw-lines");
        for (var i = 0; i < raw.lines().size(); i++) {
            var number = new Label(Long.toString(raw.first() + i));
            number.getStyleClass().add("raw-number");
            number.setMinWidth(USE_PREF_SIZE);
            var text = new Label(raw.lines().get(i));
            text.getStyleClass().add("code");
            text.setWrapText(true);
            HBox.setHgrow(text, Priority.ALWAYS);
            var line = new HBox(number, text);
            line.getStyleClass().add(raw.first() + i == raw.wanted() ? "raw-wanted" : "raw-other");
            lines.getChildren().add(line);
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(file, scroll);
    }
}
