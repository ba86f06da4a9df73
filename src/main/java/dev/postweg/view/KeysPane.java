package dev.postweg.view;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The help: every command with its key, then the keys that belong to a control. */
final class KeysPane extends ScrollPane {
    static final String ID = "keys";
    private static final List<String> OTHERS = List.of("filter", "escape", "rows", "range", "trace");

    private static final double KEYS = 190;

    private final Texts texts;

    KeysPane(Texts texts) {
        this.texts = texts;
        setId(ID);
        setFitToWidth(true);
        var box = new VBox();
        box.getStyleClass().add("keys");
        for (var place : Command.Place.values()) {
            var grid = grid();
            place.commands().forEach(command -> row(grid, command.keys().map(keys -> keys.getDisplayText()).orElse(""),
                    texts.get(command.key())));
            box.getChildren().addAll(title(texts.get(place.key())), grid);
        }
        var grid = grid();
        OTHERS.forEach(other -> row(grid, texts.get("keys." + other), texts.get("keys." + other + ".text")));
        box.getChildren().addAll(title(texts.get("keys.others")), grid);
        setContent(box);
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        grid.getColumnConstraints().add(new ColumnConstraints(KEYS));
        return grid;
    }

    private static Label title(String text) {
        var title = new Label(text);
        title.getStyleClass().add("pane-title");
        return title;
    }

    private static void row(GridPane grid, String key, String text) {
        var keys = new Label(key);
        keys.getStyleClass().addAll("key");
        keys.setVisible(!key.isEmpty());
        keys.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(keys, HPos.LEFT);
        var words = new Label(text.replace("…", ""));
        words.setWrapText(true);
        grid.addRow(grid.getRowCount(), keys, words);
    }
}
