package dev.postweg.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** The fields at the left as a test sees them. */
final class FacetsPage {
    private final MainPage page;

    FacetsPage(MainPage page) {
        this.page = page;
    }

    private Node section(String field) {
        return page.scene().lookup("#facet-" + field).getParent().getParent();
    }

    /** The values of a field with their numbers, such as {@code FAIL 5}. */
    List<String> lines(String field) {
        return Eventually.onFx(() -> section(field).lookupAll(".facet-line").stream()
                .map(line -> ((Label) line.lookup(".facet-name")).getText() + " "
                        + ((Label) line.lookup(".facet-count")).getText())
                .toList());
    }

    /** The number of different values of a field, as it stands beside its name. */
    String distinct(String field) {
        return page.text("#facet-distinct-" + field);
    }

    FacetsPage until(String field, String what, java.util.function.Predicate<List<String>> holds) {
        Eventually.until(what, () -> holds.test(lines(field)));
        return this;
    }

    FacetsPage find(String field, String text) {
        Eventually.doFx(() -> ((TextField) page.scene().lookup("#facet-find-" + field)).setText(text));
        return this;
    }

    FacetsPage more(String field) {
        Eventually.doFx(() -> ((Button) page.scene().lookup("#facet-more-" + field)).fire());
        return this;
    }

    FacetsPage toggle(String field) {
        Eventually.doFx(() -> ((Button) page.scene().lookup("#facet-" + field)).fire());
        return this;
    }

    /** Presses the plus (0) or the minus (1) of a value. */
    FacetsPage press(String field, int line, int tool) {
        Eventually.doFx(() -> {
            var lines = List.copyOf(section(field).lookupAll(".facet-line"));
            var tools = (javafx.scene.layout.HBox) lines.get(line).lookup(".facet-tools");
            ((Button) tools.getChildren().get(tool)).fire();
        });
        page.untilIdle();
        return this;
    }

    /** The text of the node that has the keyboard. */
    String focused() {
        return Eventually.onFx(() -> switch (page.scene().getFocusOwner()) {
            case Button button -> button.getText();
            case TextField _ -> "find";
            case Region line when line.lookup(".facet-name") instanceof Label name -> name.getText();
            case null, default -> "";
        });
    }
}
