package dev.postweg.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A rule as a row that it would colour. */
final class ColourCell extends ListCell<ColourRule> {
    @Override
    protected void updateItem(ColourRule rule, boolean empty) {
        super.updateItem(rule, empty);
        if (empty || rule == null) {
            setGraphic(null);
            return;
        }
        var name = new Label(rule.name());
        name.getStyleClass().addAll("tint-sample", "tint-text-" + rule.text().id(), "tint-back-" + rule.back().id());
        var filter = new Label(rule.filter());
        filter.getStyleClass().addAll("hint", "code");
        var line = new HBox(name, filter);
        line.getStyleClass().add("tint-line");
        line.setOpacity(rule.use() == ColourRule.Use.ON ? 1 : 0.5);
        setGraphic(line);
    }
}
