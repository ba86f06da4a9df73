package dev.postweg.view;

import dev.postweg.store.FacetCounts;
import dev.postweg.store.ValueCount;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One value of a field with its bar, and a plus and a minus. */
final class FacetLine extends StackPane {
    private final Facet facet;
    private final FacetsModel model;
    private final FacetWords words;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Region bar = new Region();
    private final Button plus;
    private final Button minus;
    private String value = "";
    private double part;

    FacetLine(Facet facet, FacetsModel model, FacetWords words) {
        this.facet = facet;
        this.model = model;
        this.words = words;
        name.getStyleClass().add("facet-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        plus = tool(Icon.PLUS, "facets.include", () -> model.include(facet, value));
        minus = tool(Icon.MINUS, "facets.exclude", () -> model.exclude(facet, value));
        var tools = new HBox(plus, minus);
        tools.getStyleClass().add("facet-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        var texts = new HBox(name, count, tools);
        texts.getStyleClass().add("facet-texts");
        bar.getStyleClass().add("facet-bar");
        getChildren().addAll(bar, texts);
        getStyleClass().add("facet-line");
        setFocusTraversable(true);
        widthProperty().subscribe(_ -> bar.setMaxWidth(getWidth() * part));
        setOnKeyPressed(this::key);
    }

    /** Shows a value; the bar is as long as its part of the most frequent one. */
    void show(ValueCount now, FacetCounts.Reach reach, double length) {
        value = now.value();
        part = length;
        bar.setMaxWidth(getWidth() * part);
        var shown = words.value(facet, value);
        name.setText(shown);
        Tips.set(name, value);
        count.setText(words.number(now.count(), reach));
        setAccessibleText(words.texts().get("facets.line", shown, words.spoken(now.count(), reach)));
        plus.setAccessibleText(words.texts().get("facets.include") + ": " + shown);
        minus.setAccessibleText(words.texts().get("facets.exclude") + ": " + shown);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, PLUS, ADD, EQUALS -> model.include(facet, value);
            case MINUS, SUBTRACT, DELETE -> model.exclude(facet, value);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Button tool(Icon icon, String key, Runnable action) {
        var button = new Button("", icon.node());
        button.getStyleClass().addAll("flat", "tool-button");
        button.setFocusTraversable(false);
        Tips.set(button, words.texts().get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
