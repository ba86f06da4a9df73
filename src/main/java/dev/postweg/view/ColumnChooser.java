package dev.postweg.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Chooses the columns of a list, with a search through their names and those of the log. */
final class ColumnChooser<R> {
    private final TablePane<R> pane;
    private final Texts texts;

    ColumnChooser(TablePane<R> pane, Texts texts) {
        this.pane = pane;
        this.texts = texts;
    }

    PopOver show(Node owner) {
        var popOver = new PopOver(content());
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.show(owner);
        return popOver;
    }

    private VBox content() {
        var columns = new FilteredList<>(FXCollections.observableArrayList(pane.model().kind().columns()));
        var search = new TextField();
        search.setId(Ids.COLUMN_SEARCH);
        search.setPromptText(texts.get("columns.search"));
        search.textProperty().subscribe(text -> columns.setPredicate(column -> matches(column, text)));
        var list = new ListView<>(columns);
        list.setId(Ids.COLUMN_LIST);
        list.setCellFactory(_ -> new Choice());
        list.setPrefSize(300, 340);
        var reset = new Button(texts.get("columns.reset"));
        reset.getStyleClass().add("small");
        reset.setOnAction(_ -> {
            pane.arrange(ColumnLayout.first(pane.model().kind().columns()));
            list.refresh();
        });
        var box = new VBox(search, list, reset);
        box.getStyleClass().add("column-chooser");
        return box;
    }

    private boolean matches(Column<R> column, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return column.id().contains(wanted)
                || texts.get(column.titleKey()).toLowerCase(texts.locale()).contains(wanted);
    }

    /** A column that comes back stands at the end, where one sees it. */
    private void toggle(Column<R> column, boolean wanted) {
        var widths = new LinkedHashMap<>(pane.arrangement().widths());
        if (wanted) {
            widths.putIfAbsent(column.id(), column.width());
        } else if (widths.size() > 1) {
            widths.remove(column.id());
        }
        pane.arrange(new ColumnLayout(widths));
    }

    private final class Choice extends ListCell<Column<R>> {
        private final CheckBox box = new CheckBox();

        @Override
        protected void updateItem(Column<R> column, boolean empty) {
            super.updateItem(column, empty);
            setText(null);
            setGraphic(empty || column == null ? null : box);
            if (!empty && column != null) {
                var title = texts.get(column.titleKey());
                box.setId("column-" + column.id());
                box.setText(title.equalsIgnoreCase(column.id()) ? title : title + "  –  " + column.id());
                box.setMnemonicParsing(false);
                box.setSelected(new ArrayList<>(pane.arrangement().shown()).contains(column.id()));
                box.setOnAction(_ -> toggle(column, box.isSelected()));
            }
        }
    }
}
