package dev.postweg.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import java.util.ArrayList;
import java.util.List;

/** The fields at the left. Up and down lead through all that can be reached in it. */
final class FacetsPane extends VBox {
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);

    FacetsPane(FacetsModel model, Actions actions, Show show) {
        setId(Ids.FACETS);
        getStyleClass().add("facets");
        var title = new Label(show.texts().get("facets.title"));
        title.getStyleClass().add("pane-title");
        var basis = new Label(show.texts().get("facets.basis"));
        basis.getStyleClass().add("hint");
        title.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title, basis, Parts.gap(), actions.button(Command.FACETS));
        head.getStyleClass().add("pane-head");
        list.getStyleClass().add("facet-list");
        var words = new FacetWords(show);
        model.facets().forEach(facet -> list.getChildren().add(new FacetSection(facet, model, words)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        setMinWidth(150);
    }

    /** Brings the keyboard to the first field. */
    void enter() {
        stops().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void move(KeyEvent event) {
        var down = event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() || event.isShortcutDown() || !down && event.getCode() != KeyCode.UP) {
            return;
        }
        var stops = stops();
        var at = stops.indexOf(getScene().getFocusOwner());
        var next = at + (down ? 1 : -1);
        if (at >= 0 && next >= 0 && next < stops.size()) {
            stops.get(next).requestFocus();
            show(stops.get(next));
            event.consume();
        }
    }

    private List<Node> stops() {
        var stops = new ArrayList<Node>();
        collect(list, stops);
        return stops;
    }

    private static void collect(Parent parent, List<Node> stops) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && child.isFocusTraversable()) {
                stops.add(child);
            } else if (child.isVisible() && child instanceof Parent inner && !(child instanceof TextField)) {
                collect(inner, stops);
            }
        }
    }

    /** Scrolls until a node is in sight. */
    private void show(Node node) {
        var bounds = list.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var height = scroll.getViewportBounds().getHeight();
        var hidden = list.getHeight() - height;
        var top = scroll.getVvalue() * hidden;
        if (hidden > 0 && bounds.getMinY() < top) {
            scroll.setVvalue(bounds.getMinY() / hidden);
        } else if (hidden > 0 && bounds.getMaxY() > top + height) {
            scroll.setVvalue((bounds.getMaxY() - height) / hidden);
        }
    }
}
