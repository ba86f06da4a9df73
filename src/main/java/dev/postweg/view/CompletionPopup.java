package dev.postweg.view;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/** The list below the filter. The field keeps the focus: arrows choose, Tab or Enter takes what is chosen. */
final class CompletionPopup {
    private static final double ROW = 26;
    private static final double WIDTH = 380;
    private static final KeyCombination ASK = KeyCombination.valueOf("Ctrl+Space");

    private final TextField field;
    private final CompletionModel model;
    private final Show show;
    private final Popup popup = new Popup();
    private final ListView<CompletionModel.Proposal> list = new ListView<>();
    private String seen = "";

    CompletionPopup(TextField field, CompletionModel model, Show show) {
        this.field = field;
        this.model = model;
        this.show = show;
        list.setId(Ids.COMPLETION);
        list.getStyleClass().add("completion");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> accept());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        model.proposals().subscribe(_ -> update());
        field.addEventHandler(KeyEvent.KEY_TYPED, _ -> typed());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
    }

    /** Follows typing only: a text that was pasted or comes from elsewhere needs no completion. */
    private void typed() {
        Platform.runLater(() -> {
            if (field.getText().isBlank()) {
                close();
            } else if (!field.getText().equals(seen)) {
                seen = field.getText();
                model.ask(seen, field.getCaretPosition());
            }
        });
    }

    private void update() {
        var proposals = model.proposals().get();
        if (proposals.isEmpty() || !field.isFocused() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(proposals);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(proposals.size() * ROW + 4);
        if (!popup.isShowing()) {
            var place = field.localToScreen(0, field.getHeight() + 4);
            popup.show(field, place.getX(), place.getY());
        }
    }

    void close() {
        model.clear();
        popup.hide();
    }

    /** Takes the keys that belong to the list. */
    boolean key(KeyEvent event) {
        if (ASK.match(event)) {
            model.ask(field.getText(), field.getCaretPosition());
            return true;
        }
        if (!popup.isShowing()) {
            return false;
        }
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> selection.select((selection.getSelectedIndex() + 1) % list.getItems().size());
            case UP -> selection.select(selection.getSelectedIndex() <= 0
                    ? list.getItems().size() - 1
                    : selection.getSelectedIndex() - 1);
            case TAB -> {
                if (selection.isEmpty()) {
                    selection.selectFirst();
                }
                accept();
            }
            case ENTER -> {
                if (selection.isEmpty()) {
                    close();
                    return false;
                }
                accept();
            }
            case ESCAPE -> close();
            default -> {
                return false;
            }
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            list.scrollTo(selection.getSelectedIndex());
        }
        return true;
    }

    private void accept() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        field.setText(chosen.text());
        field.positionCaret(chosen.caret());
        close();
        if (chosen.shown().endsWith(":")) {
            model.ask(chosen.text(), chosen.caret());
        }
    }

    private final class Cell extends ListCell<CompletionModel.Proposal> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox box;

        Cell() {
            name.setMinWidth(0);
            count.getStyleClass().add("hint");
            count.setMinWidth(Region.USE_PREF_SIZE);
            box = new HBox(name, Parts.gap(), count);
            box.getStyleClass().add("completion-row");
        }

        @Override
        protected void updateItem(CompletionModel.Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            setGraphic(empty || proposal == null ? null : box);
            if (!empty && proposal != null) {
                name.setText(proposal.shown());
                count.setText(proposal.count().isPresent() ? show.number(proposal.count().getAsLong()) : "");
            }
        }
    }
}
