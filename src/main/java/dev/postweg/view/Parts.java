package dev.postweg.view;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Small pieces that many panes are made of. */
final class Parts {
    private Parts() {
    }

    /** A button with a text, whose id is its key with dashes. */
    static Button button(Texts texts, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A flat button with a sign, which says its text when one points at it. */
    static Button sign(Icon icon, String text, Runnable action) {
        var button = new Button("", icon.node());
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The end of a dialog: a way out, and what the dialog is for. */
    static HBox dialogButtons(Texts texts, Button main, Runnable cancel) {
        var no = new Button(texts.get("dialog.cancel"));
        no.setCancelButton(true);
        no.setOnAction(_ -> cancel.run());
        var buttons = new HBox(no, main);
        buttons.getStyleClass().add("dialog-buttons");
        return buttons;
    }

    /** Takes what room a row leaves. */
    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
