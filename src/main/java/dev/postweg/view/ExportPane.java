package dev.postweg.view;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The choices of an export. */
final class ExportPane extends VBox {
    static final String ID = "export";
    static final String GO = "export-go";
    private static final double COLUMNS_HEIGHT = 150;

    private final ExportModel model;
    private final Texts texts;

    ExportPane(ExportModel model, Texts texts, Runnable go, Runnable cancel) {
        this.model = model;
        this.texts = texts;
        setId(ID);
        getStyleClass().addAll("dialog-content", "export-dialog");
        var title = new Label(texts.get("export.title"));
        title.getStyleClass().add("dialog-title");
        var same = new Label(texts.get("export.same"));
        same.getStyleClass().add("hint");
        same.setWrapText(true);
        var now = model.choice().get();
        var left = new VBox(rows(), group("format", ExportChoice.Format.values(), now.format(),
                value -> model.choice().set(model.choice().get().with(value))),
                group("recipients", ExportChoice.Recipients.values(), now.recipients(),
                        value -> model.choice().set(model.choice().get().with(value))));
        var right = new VBox(group("columns", ExportChoice.Columns.values(), now.columns(),
                value -> model.choice().set(model.choice().get().with(value))), columns(),
                group("files", ExportChoice.Files.values(), now.files(),
                        value -> model.choice().set(model.choice().get().with(value))));
        left.getStyleClass().add("export-side");
        right.getStyleClass().add("export-side");
        var sides = new HBox(left, right);
        sides.getStyleClass().add("export-sides");
        getChildren().addAll(title, same, sides, buttons(go, cancel));
    }

    private HBox buttons(Runnable go, Runnable cancel) {
        var ok = new Button(texts.get("export.go"), Icon.EXPORT.node());
        ok.setId(GO);
        ok.setDefaultButton(true);
        ok.setOnAction(_ -> go.run());
        return Parts.dialogButtons(texts, ok, cancel);
    }

    /** Which rows; the selected ones only where there are some. */
    private Node rows() {
        var box = box("rows");
        var group = new ToggleGroup();
        for (var value : ExportModel.Which.values()) {
            var button = new RadioButton(texts.get("export.rows." + id(value), model.what(value)));
            button.setId("export-rows-" + id(value));
            button.setToggleGroup(group);
            button.setSelected(model.which().get() == value);
            button.setDisable(value == ExportModel.Which.SELECTED && !model.hasSelection());
            button.setOnAction(_ -> model.which().set(value));
            box.getChildren().add(button);
        }
        return box;
    }

    /** The columns to choose from; there only while the choice is to choose. */
    private Node columns() {
        var chosen = model.chosenColumns();
        var list = new VBox();
        list.getStyleClass().add("export-columns");
        for (var name : model.columnNames()) {
            var check = new CheckBox(name);
            check.setId("export-column-" + name);
            check.setMnemonicParsing(false);
            check.setSelected(chosen.contains(name));
            check.setOnAction(_ -> {
                if (check.isSelected()) {
                    chosen.add(name);
                } else {
                    chosen.remove(name);
                }
                model.choose(chosen);
            });
            list.getChildren().add(check);
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(COLUMNS_HEIGHT);
        scroll.setMinHeight(COLUMNS_HEIGHT);
        scroll.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.choice().get().columns() != ExportChoice.Columns.CHOSEN, model.choice()));
        return scroll;
    }

    private VBox box(String name) {
        var title = new Label(texts.get("export." + name));
        title.getStyleClass().add("pane-title");
        var box = new VBox(title);
        box.getStyleClass().add("choice-group");
        return box;
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <E extends Enum<E>> Node group(String name, E[] values, E now, Consumer<E> choose) {
        var box = box(name);
        var group = new ToggleGroup();
        for (var value : values) {
            var id = id(value);
            var button = new RadioButton(texts.get("export." + name + "." + id));
            button.setId("export-" + id);
            button.setToggleGroup(group);
            button.setSelected(now == value);
            button.setOnAction(_ -> choose.accept(value));
            var help = new Label(texts.get("export." + name + "." + id + ".help"));
            help.getStyleClass().addAll("hint", "choice-help");
            help.setWrapText(true);
            box.getChildren().addAll(button, help);
        }
        return box;
    }
}
