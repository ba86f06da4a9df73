package dev.postweg.view;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The lists with the fields at their left and the details at their right or below. */
final class ExplorerPane extends SplitPane {
    private static final double WIDE = 1600;
    private static final double FACETS = 0.155;
    private static final double FACETS_OF_WIDE = 0.12;
    private static final double DETAILS_BELOW = 0.62;
    private static final double DETAILS_RIGHT = 0.755;

    private final Node facets;
    private final Node lists;
    private final Node details;
    private final Settings settings;
    private final SplitPane inner = new SplitPane();
    private Orientation shownAs;

    ExplorerPane(Node facets, Node lists, Node details, Settings settings) {
        this.facets = facets;
        this.lists = lists;
        this.details = details;
        this.settings = settings;
        getStyleClass().add("explorer");
        SplitPane.setResizableWithParent(facets, false);
        SplitPane.setResizableWithParent(details, false);
        settings.facets().subscribe(this::arrange);
        settings.details().subscribe(this::arrange);
        settings.detailsPlace().subscribe(this::arrange);
        widthProperty().subscribe(_ -> {
            if (wanted() != shownAs) {
                arrange();
            }
        });
    }

    private Orientation wanted() {
        return switch (settings.detailsPlace().get()) {
            case RIGHT -> Orientation.HORIZONTAL;
            case BELOW -> Orientation.VERTICAL;
            case BY_WIDTH -> getWidth() >= WIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        };
    }

    private void arrange() {
        shownAs = wanted();
        inner.setOrientation(shownAs);
        if (settings.details().get()) {
            inner.getItems().setAll(lists, details);
            Splits.place(inner, shownAs == Orientation.VERTICAL ? DETAILS_BELOW : DETAILS_RIGHT);
        } else {
            inner.getItems().setAll(lists);
        }
        if (settings.facets().get()) {
            getItems().setAll(facets, inner);
            Splits.place(this, getWidth() >= WIDE ? FACETS_OF_WIDE : FACETS);
        } else {
            getItems().setAll(inner);
        }
    }
}
