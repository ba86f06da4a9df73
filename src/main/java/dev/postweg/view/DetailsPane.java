package dev.postweg.view;

import dev.postweg.decode.DecodedLine;
import dev.postweg.model.Certainty;
import dev.postweg.query.Filter;
import dev.postweg.query.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The details of the selected row: each field with its raw text, and below it what it means. */
final class DetailsPane extends VBox {
    private static final double INDENT = 14;
    private static final double NAMES = 128;
    private static final double WIDE = 420;
    private static final double TOOL = 20;
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final DetailsModel model;
    private final Texts texts;
    private final Consumer<Filter> narrow;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label nothing = new Label();
    private final List<Runnable> unequipped = new ArrayList<>();
    private boolean stacked;

    DetailsPane(DetailsModel model, List<Button> buttons, Texts texts, Consumer<Filter> narrow) {
        this.model = model;
        this.texts = texts;
        this.narrow = narrow;
        setId(Ids.DETAILS);
        getStyleClass().add("details");
        getChildren().addAll(head(buttons), scroll);
        build();
        model.fields().subscribe(this::fill);
        focusWithinProperty().subscribe(this::equipAll);
    }

    private HBox head(List<Button> buttons) {
        var title = new Label(texts.get("details.title"));
        title.getStyleClass().add("pane-title");
        var empty = new CheckBox(texts.get("details.empty"));
        empty.setId(Ids.DETAILS_EMPTY);
        empty.selectedProperty().bindBidirectional(model.emptyToo());
        var head = new HBox(title, Parts.gap(), empty);
        head.getChildren().addAll(buttons);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private void build() {
        grid.getStyleClass().add("details-grid");
        var names = new ColumnConstraints(NAMES);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        grid.getColumnConstraints().addAll(names, values);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // beside a narrow pane's names there is no room for words: then the names stand above
        scroll.widthProperty().map(width -> width.doubleValue() < WIDE).subscribe(narrow -> {
            if (stacked != narrow) {
                stacked = narrow;
                grid.pseudoClassStateChanged(STACKED, narrow);
                fill(model.fields().get());
            }
        });
        nothing.setText(texts.get("details.nothing"));
        nothing.getStyleClass().add("hint");
    }

    /** Keeps the scroll place: whoever walks down the list compares one field. */
    private void fill(List<DetailField> fields) {
        var place = scroll.getVvalue();
        grid.getChildren().clear();
        unequipped.clear();
        if (fields.isEmpty()) {
            grid.add(nothing, 0, 0, 2, 1);
        }
        for (var row = 0; row < fields.size(); row++) {
            var field = fields.get(row);
            var name = new Label(field.title());
            name.getStyleClass().add("detail-name");
            Tips.set(name, field.name());
            name.setWrapText(true);
            GridPane.setValignment(name, VPos.TOP);
            if (stacked) {
                grid.add(name, 0, 2 * row, 2, 1);
                grid.add(value(field), 0, 2 * row + 1, 2, 1);
            } else {
                grid.addRow(row, name, value(field));
            }
        }
        equipAll();
        scroll.layout();
        scroll.setVvalue(place);
    }

    private Node value(DetailField field) {
        var box = new VBox();
        box.getStyleClass().add("detail-value");
        if (!field.shown().isEmpty()) {
            var raw = new Label(field.shown());
            raw.getStyleClass().add("detail-raw");
            raw.setWrapText(true);
            raw.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(raw);
        }
        field.lines().forEach(line -> box.getChildren().add(meaning(line)));
        HBox.setHgrow(box, Priority.ALWAYS);
        var tools = new HBox();
        tools.getStyleClass().add("detail-tools");
        tools.setMinSize(field.empty() ? 0 : (field.filter().isPresent() ? 3 : 1) * TOOL, TOOL);
        var row = new HBox(box, tools);
        row.getStyleClass().add("detail-row");
        if (!field.empty()) {
            row.setOnMouseEntered(_ -> equip(tools, field));
            unequipped.add(() -> equip(tools, field));
        }
        return row;
    }

    /** Makes the tools of a row when somebody may use them; for all rows at once they would be a hundred buttons. */
    private void equip(HBox tools, DetailField field) {
        if (tools.getChildren().isEmpty()) {
            field.filter().ifPresent(filter -> {
                tools.getChildren().add(tool(Icon.PLUS, "details.include", field, () -> narrow.accept(filter)));
                tools.getChildren().add(tool(Icon.MINUS, "details.exclude", field,
                        () -> narrow.accept(Filters.not(filter))));
            });
            tools.getChildren().add(tool(Icon.COPY, "details.copy", field, () -> Copier.put(field.raw())));
        }
    }

    /** Keys reach the tools from within the pane. */
    private void equipAll() {
        if (isFocusWithin()) {
            unequipped.forEach(Runnable::run);
            unequipped.clear();
        }
    }

    private Button tool(Icon icon, String key, DetailField field, Runnable action) {
        var button = new Button("", icon.node());
        button.getStyleClass().addAll("flat", "tool-button");
        Tips.set(button, texts.get(key));
        button.setAccessibleText(texts.get(key) + ": " + field.title());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node meaning(DecodedLine line) {
        var flow = new TextFlow();
        flow.getStyleClass().add("meaning");
        flow.setPadding(new Insets(0, 0, 0, line.depth() * INDENT));
        add(flow, line.label(), "meaning-label");
        add(flow, line.value(), "meaning-value");
        add(flow, line.meaning(), "meaning-text");
        if (!line.meaning().isEmpty()) {
            flow.getChildren().add(badge(line.certainty()));
        }
        return flow;
    }

    private static void add(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            var text = new Text(words + "  ");
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }

    /** What is certain is told by a small sign, for it is the rule; a guess says so in words. */
    private Label badge(Certainty certainty) {
        var words = texts.get("certainty." + certainty.id());
        var badge = certainty == Certainty.CERTAIN ? new Label("", Icon.CHECK.node()) : new Label(words);
        badge.setAccessibleText(words);
        badge.getStyleClass().addAll("badge", "badge-" + certainty.id());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Tips.set(badge, texts.get("certainty." + certainty.id() + ".tip"));
        return badge;
    }
}
