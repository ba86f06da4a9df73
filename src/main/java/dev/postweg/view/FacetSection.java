package dev.postweg.view;

import dev.postweg.query.Fold;
import dev.postweg.store.FacetCounts;
import dev.postweg.store.ValueCount;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One field: its name with the number of its values, a search in them, the top ones, and the way to more. */
final class FacetSection extends VBox {
    private final Facet facet;
    private final FacetsModel model;
    private final FacetWords words;
    private final Label distinct = new Label();
    private final TextField search = new TextField();
    private final VBox values = new VBox();
    private final HBox foot = new HBox();

    FacetSection(Facet facet, FacetsModel model, FacetWords words) {
        this.facet = facet;
        this.model = model;
        this.words = words;
        foot.getStyleClass().add("facet-foot");
        values.getStyleClass().add("facet-values");
        var body = new VBox(search(), values, foot);
        body.getStyleClass().add("facet-body");
        body.visibleProperty().bind(facet.open());
        body.managedProperty().bind(facet.open());
        getChildren().addAll(head(), body);
        facet.counts().subscribe(this::fill);
        facet.wanted().subscribe(this::fill);
    }

    private HBox head() {
        var title = new Button(words.title(facet));
        title.setId("facet-" + facet.field().id());
        title.getStyleClass().addAll("flat", "facet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.setOnAction(_ -> facet.open().set(!facet.open().get()));
        title.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
                facet.open().set(event.getCode() == KeyCode.RIGHT);
                event.consume();
            }
        });
        facet.open().subscribe(open -> title.setGraphic((open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node()));
        HBox.setHgrow(title, Priority.ALWAYS);
        distinct.setId("facet-distinct-" + facet.field().id());
        distinct.getStyleClass().add("facet-distinct");
        distinct.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, distinct);
        head.getStyleClass().add("facet-head");
        return head;
    }

    private TextField search() {
        search.setId("facet-find-" + facet.field().id());
        search.getStyleClass().add("facet-find");
        search.setPromptText(words.texts().get("facets.find"));
        search.setAccessibleText(words.texts().get("facets.find") + ": " + words.title(facet));
        search.textProperty().bindBidirectional(facet.wanted());
        search.managedProperty().bind(search.visibleProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        return search;
    }

    private void fill() {
        var counts = facet.counts().get();
        var found = found(counts);
        var most = found.stream().mapToLong(ValueCount::count).max().orElse(1);
        var number = counts.distinct() == 0 ? "" : words.number(counts.distinct(), counts.reach());
        distinct.setText(number);
        distinct.setTooltip(new Tooltip(words.texts().get("facets.distinct",
                words.spoken(counts.distinct(), counts.reach()))));
        search.setVisible(counts.distinct() > Facet.FIRST || !facet.wanted().get().isEmpty());
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        var at = values.getChildren().indexOf(owner);
        values.getChildren().setAll(found.stream()
                .<Node>map(value -> new FacetLine(facet, value, counts.reach(), (double) value.count() / most))
                .toList());
        if (at >= 0 && !found.isEmpty()) {
            values.getChildren().get(Math.min(at, found.size() - 1)).requestFocus();
        }
        if (found.isEmpty()) {
            var hint = new Label(words.texts().get("facets.none"));
            hint.getStyleClass().addAll("hint", "facet-hint");
            values.getChildren().add(hint);
        }
        foot(counts);
    }

    private List<ValueCount> found(FacetCounts counts) {
        var all = counts.values().stream().limit(facet.shown());
        return facet.field().choices().isEmpty()
                ? all.toList()
                : all.filter(value -> Fold.fold(words.value(facet, value.value()))
                        .contains(Fold.fold(facet.wanted().get().strip()))).toList();
    }

    private void foot(FacetCounts counts) {
        foot.getChildren().clear();
        if (facet.hasMore()) {
            foot.getChildren().add(link("facets.more", "facet-more-", () -> model.more(facet)));
        }
        if (counts.reach() == FacetCounts.Reach.SOME) {
            foot.getChildren().add(link("facets.exactly", "facet-exactly-", () -> model.exactly(facet)));
        }
    }

    private Button link(String key, String id, Runnable action) {
        var link = new Button(words.texts().get(key));
        link.setId(id + facet.field().id());
        link.getStyleClass().addAll("small", "link-button", "facet-link");
        link.setAccessibleText(words.texts().get(key) + ": " + words.title(facet));
        link.setOnAction(_ -> action.run());
        return link;
    }

    /** One value with its bar, and a plus and a minus. */
    private final class FacetLine extends javafx.scene.layout.StackPane {
        FacetLine(Facet facet, ValueCount value, FacetCounts.Reach reach, double part) {
            var shown = words.value(facet, value.value());
            var name = new Label(shown);
            name.getStyleClass().add("facet-name");
            name.setTooltip(new Tooltip(value.value()));
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            var count = new Label(words.number(value.count(), reach));
            count.getStyleClass().add("facet-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            Runnable include = () -> model.include(facet, value.value());
            Runnable exclude = () -> model.exclude(facet, value.value());
            var tools = new HBox(tool(Icon.PLUS, "facets.include", shown, include),
                    tool(Icon.MINUS, "facets.exclude", shown, exclude));
            tools.getStyleClass().add("facet-tools");
            tools.setMinWidth(Region.USE_PREF_SIZE);
            var texts = new HBox(name, count, tools);
            texts.getStyleClass().add("facet-texts");
            var bar = new Region();
            bar.getStyleClass().add("facet-bar");
            bar.maxWidthProperty().bind(widthProperty().multiply(part));
            getChildren().addAll(bar, texts);
            getStyleClass().add("facet-line");
            setFocusTraversable(true);
            setAccessibleText(words.texts().get("facets.line", shown, words.spoken(value.count(), reach)));
            setOnKeyPressed(event -> {
                switch (event.getCode()) {
                    case ENTER, PLUS, ADD, EQUALS -> include.run();
                    case MINUS, SUBTRACT, DELETE -> exclude.run();
                    default -> {
                        return;
                    }
                }
                event.consume();
            });
        }

        private Button tool(Icon icon, String key, String value, Runnable action) {
            var button = new Button("", icon.node());
            button.getStyleClass().addAll("flat", "tool-button");
            button.setFocusTraversable(false);
            button.setTooltip(new Tooltip(words.texts().get(key)));
            button.setAccessibleText(words.texts().get(key) + ": " + value);
            button.setOnAction(_ -> action.run());
            return button;
        }
    }
}
