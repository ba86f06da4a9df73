package dev.postweg.view;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for a time, in the forms of the filter language, and goes to the first row from then on. */
final class GoToTimePane extends VBox {
    GoToTimePane(GoToTimeModel model, Texts texts, String zone, Consumer<Integer> go, Runnable close) {
        setId(Ids.GO_TO_TIME);
        getStyleClass().add("dialog-content");
        var title = new Label(texts.get("command.go-to-time").replace("…", ""));
        title.getStyleClass().add("dialog-title");
        var field = new TextField(model.proposal());
        field.setId(Ids.GO_TO_TIME_FIELD);
        field.setAccessibleText(texts.get("time.field", zone));
        var said = new Label();
        said.setId(Ids.GO_TO_TIME_SAID);
        said.setWrapText(true);
        said.getStyleClass().add("hint");
        var ok = new Button(texts.get("time.go"));
        ok.setDefaultButton(true);
        ok.setOnAction(_ -> model.find(field.getText(), found -> {
            if (found.isPresent()) {
                close.run();
                go.accept(found.getAsInt());
            } else {
                said.setText(texts.get("time.nothing"));
            }
        }));
        field.textProperty().subscribe(typed -> {
            var read = model.read(typed);
            ok.setDisable(read.isEmpty());
            said.setText(read.isEmpty() ? texts.get("time.forms", zone) : texts.get("time.field", zone));
        });
        getChildren().addAll(title, field, said, Parts.dialogButtons(texts, ok, close));
    }
}
