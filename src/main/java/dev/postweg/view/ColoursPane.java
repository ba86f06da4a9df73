package dev.postweg.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Edits the rules that colour rows: the list in its order, and the chosen rule below it. */
final class ColoursPane extends VBox {
    static final String ID = "colours";
    static final String LIST = "colours-list";
    static final String FILTER = "colour-filter";
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ColourModel model;
    private final Texts texts;
    private final ListView<ColourRule> list = new ListView<>();
    private final CheckBox use = new CheckBox();
    private final TextField name = new TextField();
    private final TextField filter = new TextField();
    private final ComboBox<ColourRule.Lists> lists;
    private final ComboBox<Tint> text;
    private final ComboBox<Tint> back;
    private boolean showing;

    ColoursPane(ColourModel model, Settings settings, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId(ID);
        getStyleClass().add("colours");
        lists = choice("lists", ColourRule.Lists.values(), value -> value.name().toLowerCase(Locale.ROOT));
        text = choice("text", Tint.values(), Tint::id);
        back = choice("back", Tint.values(), Tint::id);
        list.setId(LIST);
        list.setItems(FXCollections.observableArrayList(model.rules()));
        list.setCellFactory(_ -> new ColourCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        model.rules().addListener((ListChangeListener<ColourRule>) _ -> {
            var at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(model.rules());
            list.getSelectionModel().select(Math.min(at, model.rules().size() - 1));
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        var on = new CheckBox(texts.get("colour.on"));
        on.selectedProperty().bindBidirectional(settings.colours());
        list.getSelectionModel().selectFirst();
        getChildren().addAll(on, list, form(), buttons(dialogs));
    }

    private <E> ComboBox<E> choice(String id, E[] values, Function<E, String> key) {
        var box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId("colour-" + id);
        box.setMaxWidth(Double.MAX_VALUE);
        var prefix = values[0] instanceof Tint ? "tint." : "colour.lists.";
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : texts.get(prefix + key.apply(value));
            }

            @Override
            public E fromString(String shown) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
        box.setOnAction(_ -> keep());
        return box;
    }

    private Node form() {
        use.setText(texts.get("colour.use"));
        use.setOnAction(_ -> keep());
        name.setId("colour-name");
        name.textProperty().subscribe((_, _) -> keep());
        filter.setId(FILTER);
        filter.textProperty().subscribe((_, _) -> keep());
        var grid = new GridPane();
        grid.getStyleClass().add("colour-form");
        GridPane.setHgrow(name, Priority.ALWAYS);
        GridPane.setHgrow(filter, Priority.ALWAYS);
        grid.addRow(0, label("colour.name", name), name, label("colour.lists", lists), lists);
        grid.addRow(1, label("colour.filter", filter), filter, label("colour.text", text), text);
        grid.addRow(2, new Label(), use, label("colour.back", back), back);
        return grid;
    }

    private Label label(String key, Node of) {
        var label = new Label(texts.get(key));
        label.setLabelFor(of);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox buttons(Dialogs dialogs) {
        var row = new HBox(Parts.button(texts, "colour.add", this::add), chosen("colour.delete", model::remove),
                chosen("colour.up", index -> list.getSelectionModel().select(model.move(index, -1))),
                chosen("colour.down", index -> list.getSelectionModel().select(model.move(index, 1))), Parts.gap(),
                Parts.button(texts, "colour.reset", model::reset),
                Parts.button(texts, "colour.import", () -> dialogs.files().forEach(model::importFrom)),
                Parts.button(texts, "colour.export", () -> dialogs.save("postweg-colours.txt", List.of("txt"))
                        .ifPresent(model::exportTo)));
        row.getStyleClass().add("saved-buttons");
        return row;
    }

    private void add() {
        model.add(new ColourRule(ColourRule.Use.ON, ColourRule.Lists.BOTH, Tint.NONE, Tint.BLUE,
                texts.get("colour.new"), "subject:*"));
        list.getSelectionModel().clearAndSelect(0);
        filter.requestFocus();
        filter.selectAll();
    }

    private Button chosen(String key, IntConsumer action) {
        var button = Parts.button(texts, key, () -> action.accept(list.getSelectionModel().getSelectedIndex()));
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private void show(ColourRule rule) {
        if (rule == null || rule.equals(typed())) {
            return;
        }
        showing = true;
        use.setSelected(rule.use() == ColourRule.Use.ON);
        name.setText(rule.name());
        filter.setText(rule.filter());
        lists.setValue(rule.lists());
        text.setValue(rule.text());
        back.setValue(rule.back());
        showing = false;
    }

    private ColourRule typed() {
        return new ColourRule(use.isSelected() ? ColourRule.Use.ON : ColourRule.Use.OFF, lists.getValue(),
                text.getValue(), back.getValue(), name.getText(), filter.getText());
    }

    /** Takes what is typed as soon as it is a rule. */
    private void keep() {
        var index = list.getSelectionModel().getSelectedIndex();
        var good = model.canRead(filter.getText());
        filter.pseudoClassStateChanged(WRONG, !good);
        if (!showing && index >= 0 && good && !name.getText().isBlank()) {
            model.set(index, typed());
        }
    }
}
