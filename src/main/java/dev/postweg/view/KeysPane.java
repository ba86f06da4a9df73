package dev.postweg.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The help: every command with its keys, then the keys that belong to a control; and a search through all of them. */
final class KeysPane extends VBox {
    static final String ID = "keys";
    /** The keys that belong to a control, each with a text of its own. */
    static final List<String> OTHERS = List.of("filter", "completion", "escape", "saved", "fields", "value", "palette",
            "rows", "range", "trace", "way");
    private static final double KEYS = 210;

    private final Texts texts;
    private final VBox groups = new VBox();

    /** A group of rows under a title. */
    private record Group(String title, List<Row> rows) {
    }

    /** Keys and what they do. */
    private record Row(String keys, String text) {
    }

    KeysPane(Texts texts) {
        this.texts = texts;
        setId(ID);
        getStyleClass().add("keys");
        var find = new TextField();
        find.setId(Ids.KEYS_FIND);
        find.setPromptText(texts.get("keys.find"));
        find.setAccessibleText(texts.get("keys.find"));
        find.textProperty().subscribe(this::show);
        groups.getStyleClass().add("keys-groups");
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(find, scroll);
    }

    private void show(String typed) {
        groups.getChildren().clear();
        all().forEach(group -> {
            var rows = group.rows.stream().filter(row -> typed.isBlank()
                    || Fuzzy.contains(typed, group.title + " " + row.text + " " + row.keys)).toList();
            if (!rows.isEmpty()) {
                var title = new Label(group.title);
                title.getStyleClass().add("pane-title");
                groups.getChildren().addAll(title, grid(rows));
            }
        });
        if (groups.getChildren().isEmpty()) {
            groups.getChildren().add(new Label(texts.get("palette.nothing")));
        }
    }

    private List<Group> all() {
        var all = new ArrayList<Group>();
        for (var place : Command.Place.values()) {
            all.add(new Group(texts.get(place.key()),
                    place.commands().map(command -> new Row(keys(command), texts.get(command.key()))).toList()));
        }
        Function<String, Row> row = other -> new Row(texts.get("keys." + other), texts.get("keys." + other + ".text"));
        all.add(new Group(texts.get("keys.others"), OTHERS.stream().map(row).toList()));
        return all;
    }

    private static String keys(Command command) {
        return Stream.concat(Optional.of(command).flatMap(Command::keys).stream(), command.moreKeys())
                .map(keys -> keys.getDisplayText()).distinct().collect(Collectors.joining(", "));
    }

    private static GridPane grid(List<Row> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        grid.getColumnConstraints().add(new ColumnConstraints(KEYS));
        for (var row : rows) {
            var keys = new Label(row.keys);
            keys.getStyleClass().addAll("key");
            keys.setVisible(!row.keys.isEmpty());
            GridPane.setHalignment(keys, HPos.LEFT);
            var words = new Label(row.text.replace("…", ""));
            words.setWrapText(true);
            grid.addRow(grid.getRowCount(), keys, words);
        }
        return grid;
    }
}
