package dev.postweg.view;

import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.Outcome;
import dev.postweg.store.ValueCount;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The fields at the left: the top values of each with a bar, and a plus and a minus. */
final class FacetsPane extends VBox {
    private final FacetsModel model;
    private final Show show;
    private final Words words;

    FacetsPane(FacetsModel model, Actions actions, Show show) {
        this.model = model;
        this.show = show;
        this.words = new Words(show.texts());
        setId(Ids.FACETS);
        getStyleClass().add("facets");
        var title = new Label(show.texts().get("facets.title"));
        title.getStyleClass().add("pane-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, actions.button(Command.FACETS));
        head.getStyleClass().add("pane-head");
        var list = new VBox();
        list.getStyleClass().add("facet-list");
        model.facets().forEach(facet -> list.getChildren().add(section(facet)));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        setMinWidth(150);
    }

    private VBox section(Facet facet) {
        var title = new Button(show.texts().get("facet." + facet.field().id()));
        title.setId("facet-" + facet.field().id());
        title.getStyleClass().addAll("flat", "facet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setOnAction(_ -> facet.open().set(!facet.open().get()));
        facet.open().subscribe(open -> title.setGraphic((open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node()));
        var values = new VBox();
        values.getStyleClass().add("facet-values");
        values.visibleProperty().bind(facet.open());
        values.managedProperty().bind(facet.open());
        facet.values().subscribe(_ -> fill(facet, values));
        return new VBox(title, values);
    }

    private void fill(Facet facet, VBox box) {
        var values = facet.values().get();
        var most = values.stream().mapToLong(ValueCount::count).max().orElse(1);
        box.getChildren().setAll(values.stream().limit(Facet.SHOWN)
                .<Node>map(value -> line(facet, value, (double) value.count() / most)).toList());
        if (values.isEmpty()) {
            box.getChildren().add(hint("facets.none"));
        } else if (values.size() > Facet.SHOWN) {
            box.getChildren().add(hint("facets.more"));
        }
    }

    private Label hint(String key) {
        var label = new Label(show.texts().get(key));
        label.getStyleClass().addAll("hint", "facet-hint");
        return label;
    }

    private Node line(Facet facet, ValueCount value, double part) {
        var shown = words(facet, value.value());
        var name = new Label(shown);
        name.getStyleClass().add("facet-name");
        name.setTooltip(new Tooltip(value.value()));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label(show.number(value.count()));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var tools = new HBox(tool(Icon.PLUS, "facets.include", shown, () -> model.include(facet, value.value())),
                tool(Icon.MINUS, "facets.exclude", shown, () -> model.exclude(facet, value.value())));
        tools.getStyleClass().add("facet-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        var texts = new HBox(name, count, tools);
        texts.getStyleClass().add("facet-texts");
        var bar = new Region();
        bar.getStyleClass().add("facet-bar");
        var line = new StackPane(bar, texts);
        line.getStyleClass().add("facet-line");
        bar.maxWidthProperty().bind(line.widthProperty().multiply(part));
        return line;
    }

    private Button tool(Icon icon, String key, String value, Runnable action) {
        var button = new Button("", icon.node());
        button.getStyleClass().addAll("flat", "tool-button");
        button.setTooltip(new Tooltip(show.texts().get(key)));
        button.setAccessibleText(show.texts().get(key) + ": " + value);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String words(Facet facet, String value) {
        return switch (facet.field()) {
            case CHANNEL -> Channel.ofId(value).map(words::of).orElse(value);
            case OUTCOME -> Outcome.ofId(value).map(words::of).orElse(value);
            case DIRECTION -> Direction.ofId(value).map(words::of).orElse(value);
            default -> value;
        };
    }
}
