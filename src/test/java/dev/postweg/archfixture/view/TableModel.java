package dev.postweg.archfixture.view;

import javafx.scene.control.TableView;

/** Breaks the rule that the model of a pane knows no nodes. */
record TableModel(TableView<String> table) {
}
