package dev.postweg.view;

import dev.postweg.query.Fold;
import dev.postweg.store.FacetCounts;
import dev.postweg.store.ValueCount;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One field: its name with the number of its values, a search in them, the top ones, and the way to more. */
final class FacetSection extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Facet facet;
    private final FacetsModel model;
    private final FacetWords words;
    private final Label distinct = new Label();
    private final TextField search = new TextField();
    private final VBox values = new VBox();
    private final Label none = new Label();
    private final HBox foot = new HBox();

    FacetSection(Facet facet, FacetsModel model, FacetWords words) {
        this.facet = facet;
        this.model = model;
        this.words = words;
        getStyleClass().add("facet");
        foot.getStyleClass().add("facet-foot");
        values.getStyleClass().add("facet-values");
        none.getStyleClass().addAll("hint", "facet-hint");
        none.managedProperty().bind(none.visibleProperty());
        var body = new VBox(search(), values, none, foot);
        body.getStyleClass().add("facet-body");
        body.visibleProperty().bind(facet.open());
        body.managedProperty().bind(facet.open());
        getChildren().addAll(head(), body);
        facet.counts().subscribe(this::fill);
        facet.stale().subscribe(stale -> {
            pseudoClassStateChanged(STALE, stale);
            none.setText(words.texts().get(stale ? "facets.counting" : "facets.none"));
        });
        facet.wanted().subscribe(this::fill);
        facet.open().subscribe(_ -> fill());
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
        distinct.setText(counts.distinct() == 0 ? "" : words.number(counts.distinct(), counts.reach()));
        Tips.set(distinct, words.texts().get("facets.distinct", words.spoken(counts.distinct(), counts.reach())));
        if (!facet.open().get()) {
            return;
        }
        search.setVisible(counts.distinct() > Facet.FIRST || !facet.wanted().get().isEmpty());
        var found = found(counts);
        lines(found, counts.reach());
        none.setVisible(found.isEmpty());
        foot(counts);
    }

    /** Keeps the lines that are there, and with them the keyboard. */
    private void lines(List<ValueCount> found, FacetCounts.Reach reach) {
        var lines = values.getChildren();
        var most = found.stream().mapToLong(ValueCount::count).max().orElse(1);
        if (lines.size() > found.size()) {
            var owner = getScene() == null ? null : getScene().getFocusOwner();
            var lost = lines.indexOf(owner) >= found.size();
            lines.remove(found.size(), lines.size());
            if (lost && !lines.isEmpty()) {
                lines.getLast().requestFocus();
            }
        }
        for (var i = 0; i < found.size(); i++) {
            if (i == lines.size()) {
                lines.add(new FacetLine(facet, model, words));
            }
            ((FacetLine) lines.get(i)).show(found.get(i), reach, (double) found.get(i).count() / most);
        }
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
}
