package dev.postweg.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands where rows would be when the filter finds none. */
final class EmptyPane extends VBox {
    private final EmptyModel model;
    private final Session session;
    private final Show show;

    EmptyPane(EmptyModel model, Session session, Show show) {
        this.model = model;
        this.session = session;
        this.show = show;
        setId(Ids.EMPTY);
        getStyleClass().add("empty-result");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        model.cause().subscribe(cause -> {
            setVisible(cause.isPresent());
            cause.ifPresent(this::build);
        });
    }

    private void build(EmptyModel.Cause cause) {
        var texts = show.texts();
        var title = new Label(texts.get("empty.title"));
        title.getStyleClass().add("empty-title");
        var covered = model.covered();
        var zone = session.zone().get();
        var times = new Label(texts.get("empty.covered", show.minute(covered.from(), zone),
                show.minute(covered.to(), zone), zone.label()));
        times.getStyleClass().add("hint");
        var why = new Label();
        why.getStyleClass().add("empty-why");
        why.setWrapText(true);
        var buttons = new HBox();
        buttons.getStyleClass().add("buttons");
        if (cause.outside() > 0) {
            why.setText(texts.get("empty.outside", cause.outside()));
            buttons.getChildren().add(Parts.button(show.texts(), "empty.all-times", model::allTimes));
        } else if (cause.chip().isPresent()) {
            var chip = cause.chip().get();
            why.setText(texts.get("empty.chip",
                    chip.negative() ? texts.get("chip.not", chip.text()) : chip.text(), cause.rows()));
            buttons.getChildren().add(Parts.button(show.texts(), "empty.switch-off", () -> model.switchOff(chip)));
        } else {
            why.setText(texts.get("empty.all-conditions"));
        }
        buttons.getChildren().add(Parts.button(show.texts(), "empty.clear", model::clear));
        getChildren().setAll(Icon.SEARCH.node(), title, why, times, buttons);
    }

}
