package dev.postweg.view;

import javafx.css.PseudoClass;
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
    private static final int FEWEST = 2;
    private static final double DIM = 0.75;
    private static final PseudoClass OBSTACLE = PseudoClass.getPseudoClass("obstacle");

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
        var place = over.localToScreen(over.getLayoutBounds().getWidth() / 2, 0);
        popup.show(over, place.getX() - WIDTH / 2, place.getY() + 2 * ROW);
        field.clear();
        update();
        field.requestFocus();
    }

    /** Only while it is shown: a hidden list has no window to take its colours from. */
    private void update() {
        if (!popup.isShowing()) {
            return;
        }
        list.getItems().setAll(model.entries(field.getText()));
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.clamp(list.getItems().size(), FEWEST, ROWS) * ROW + 2);
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

    /** Keeps its nodes: to style new ones for each letter that is typed would take long. */
    private final class Cell extends ListCell<PaletteModel.Entry> {
        private final Label group = new Label();
        private final Label title = new Label();
        private final Label keys = new Label();
        private final HBox row = new HBox(group, title, keys);

        Cell() {
            group.getStyleClass().addAll("hint", "palette-group");
            title.setMinWidth(0);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            keys.setMinWidth(Region.USE_PREF_SIZE);
            keys.getStyleClass().add("key");
            row.getStyleClass().add("palette-row");
        }

        @Override
        protected void updateItem(PaletteModel.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            group.setText(entry.group());
            title.setText(entry.title().replace("…", ""));
            keys.setText(entry.obstacle().orElse(entry.keys()));
            keys.setVisible(!keys.getText().isEmpty());
            keys.pseudoClassStateChanged(OBSTACLE, entry.obstacle().isPresent());
            row.setOpacity(entry.obstacle().isPresent() ? DIM : 1);
            setGraphic(row);
            setAccessibleText(entry.title() + ", " + keys.getText());
        }
    }
}
