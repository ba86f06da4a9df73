package dev.postweg.view;

import dev.postweg.query.Explain;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The conditions of the filter as chips: off and on, turned round, taken away. */
final class ChipsPane extends FlowPane {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private final FilterModel model;
    private final Texts texts;

    ChipsPane(FilterModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId(Ids.CHIPS);
        getStyleClass().add("chips");
        managedProperty().bind(visibleProperty());
        model.chips().addListener((ListChangeListener<Chip>) _ -> build());
        build();
    }

    private void build() {
        getChildren().setAll(model.chips().stream().map(this::chip).toList());
        setVisible(!model.chips().isEmpty());
    }

    private HBox chip(Chip chip) {
        var label = new Label(chip.negative() ? texts.get("chip.not", chip.text()) : chip.text());
        label.getStyleClass().add("chip-text");
        Tips.set(label, Explain.of(chip.filter(), texts.locale()));
        var box = new HBox(button(chip.on() ? Icon.EYE : Icon.MINUS, chip.on() ? "chip.off" : "chip.on",
                () -> model.toggle(chip)), label,
                button(Icon.of("icon-negate"), "chip.negate", () -> model.negate(chip)),
                button(Icon.PIN, chip.pinned() ? "chip.unpin" : "chip.pin", () -> model.pin(chip)),
                button(Icon.CLOSE, "chip.remove", () -> model.remove(chip)));
        box.getStyleClass().add("chip");
        box.pseudoClassStateChanged(OFF, !chip.on());
        box.pseudoClassStateChanged(PINNED, chip.pinned());
        box.pseudoClassStateChanged(NEGATIVE, chip.negative());
        return box;
    }

    private Button button(Icon icon, String key, Runnable action) {
        return button(icon.node(), key, action);
    }

    private Button button(javafx.scene.Node sign, String key, Runnable action) {
        var button = new Button("", sign);
        button.getStyleClass().addAll("flat", "chip-button");
        Tips.set(button, texts.get(key));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
