package dev.postweg.view;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The choices of an export. */
final class ExportPane extends VBox {
    static final String ID = "export";
    static final String GO = "export-go";

    private final ExportModel model;
    private final Texts texts;

    ExportPane(ExportModel model, Texts texts, Runnable go, Runnable cancel) {
        this.model = model;
        this.texts = texts;
        setId(ID);
        getStyleClass().add("dialog-content");
        var title = new Label(model.what());
        title.getStyleClass().add("dialog-title");
        var same = new Label(texts.get("export.same"));
        same.getStyleClass().add("hint");
        same.setWrapText(true);
        var ok = new Button(texts.get("export.go"), Icon.EXPORT.node());
        ok.setId(GO);
        ok.setDefaultButton(true);
        ok.setOnAction(_ -> go.run());
        var no = new Button(texts.get("dialog.cancel"));
        no.setCancelButton(true);
        no.setOnAction(_ -> cancel.run());
        var buttons = new HBox(no, ok);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().addAll(title, same,
                group("form", ExportChoice.Form.values(), ExportChoice::form,
                        form -> old -> new ExportChoice(form, old.columns(), old.recipients())),
                group("columns", ExportChoice.Columns.values(), ExportChoice::columns,
                        columns -> old -> new ExportChoice(old.form(), columns, old.recipients())),
                group("recipients", ExportChoice.Recipients.values(), ExportChoice::recipients,
                        recipients -> old -> new ExportChoice(old.form(), old.columns(), recipients)),
                buttons);
    }

    private <E extends Enum<E>> Node group(String name, E[] values, Function<ExportChoice, E> now,
            Function<E, UnaryOperator<ExportChoice>> change) {
        var title = new Label(texts.get("export." + name));
        title.getStyleClass().add("pane-title");
        var box = new VBox(title);
        box.getStyleClass().add("choice-group");
        var group = new ToggleGroup();
        for (var value : values) {
            var id = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var button = new RadioButton(texts.get("export." + name + "." + id));
            button.setId("export-" + id);
            button.setToggleGroup(group);
            button.setSelected(now.apply(model.choice().get()) == value);
            button.setOnAction(_ -> model.choice().set(change.apply(value).apply(model.choice().get())));
            var help = new Label(texts.get("export." + name + "." + id + ".help"));
            help.getStyleClass().addAll("hint", "choice-help");
            help.setWrapText(true);
            box.getChildren().addAll(button, help);
        }
        return box;
    }
}
