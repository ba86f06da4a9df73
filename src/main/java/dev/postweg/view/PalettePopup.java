package dev.postweg.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The palette: type some letters of what you want, Enter does it. */
final class PalettePopup {
    private static final double WIDTH = 620;
    private static final double ROW = 30;
    private static final int ROWS = 12;

    private final PaletteModel model;
    private final Texts texts;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<PaletteModel.Entry> list = new ListView<>();

    PalettePopup(PaletteModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        field.setId(Ids.PALETTE_FIELD);
        field.setPromptText(texts.get("palette.prompt"));
        field.setAccessibleText(texts.get("palette.prompt"));
        field.textProperty().subscribe(_ -> update());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId(Ids.PALETTE_LIST);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 2);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.get("palette.nothing")));
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> run());
        var box = new VBox(field, list);
        box.setId(Ids.PALETTE);
        box.getStyleClass().add("palette");
        box.setPrefWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    /** Opens at the top of a node, in its middle. */
    void show(Node over) {
        field.clear();
        update();
        var place = over.localToScreen(over.getLayoutBounds().getWidth() / 2, 0);
        popup.show(over, place.getX() - WIDTH / 2, place.getY() + 2 * ROW);
        field.requestFocus();
    }

    private void update() {
        list.getItems().setAll(model.entries(field.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(ROWS - 1);
            case PAGE_UP -> select(1 - ROWS);
            case ENTER -> run();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int step) {
        var last = list.getItems().size() - 1;
        if (last >= 0) {
            var at = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - ROWS / 2));
        }
    }

    /** What cannot be done now stays, with the reason, instead of closing as if it had been done. */
    private void run() {
        var entry = list.getSelectionModel().getSelectedItem();
        if (entry != null && entry.obstacle().isEmpty()) {
            popup.hide();
            entry.run().run();
        }
    }

    private final class Cell extends ListCell<PaletteModel.Entry> {
        @Override
        protected void updateItem(PaletteModel.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : row(entry));
            setAccessibleText(empty || entry == null
                    ? null
                    : entry.title() + ", " + entry.obstacle().orElse(entry.keys()));
        }

        private HBox row(PaletteModel.Entry entry) {
            var group = new Label(entry.group());
            group.getStyleClass().addAll("hint", "palette-group");
            var title = new Label(entry.title().replace("…", ""));
            title.setMinWidth(0);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var keys = new Label(entry.obstacle().orElse(entry.keys()));
            keys.setMinWidth(Region.USE_PREF_SIZE);
            keys.getStyleClass().add(entry.obstacle().isPresent() ? "hint" : "key");
            keys.setVisible(!keys.getText().isEmpty());
            var row = new HBox(group, title, keys);
            row.getStyleClass().add("palette-row");
            row.setOpacity(entry.obstacle().isPresent() ? 0.75 : 1);
            return row;
        }
    }
}
