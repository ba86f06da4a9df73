package dev.postweg.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The line at the bottom: what is shown, what runs, in which zone. */
final class StatusBar extends HBox {
    private final Texts texts;
    private final Tasks tasks;
    private final HBox work = new HBox();

    StatusBar(StatusModel model, Session session, Tasks tasks, Texts texts, ObservableValue<Boolean> busy,
            ObservableValue<Boolean> watching) {
        this.texts = texts;
        this.tasks = tasks;
        getStyleClass().add("status-bar");
        getChildren().addAll(label(Ids.STATUS_SHOWN, model.shown()), label(Ids.STATUS_MAILS, model.mails()),
                label(Ids.STATUS_SELECTED, model.selected()), searching(busy), Parts.gap(), work,
                label(Ids.STATUS_WATCHING, watching.map(on -> on ? texts.get("status.watching") : "")), zone(session),
                label(Ids.STATUS_SIZE, model.size()));
        work.getStyleClass().add("status-work");
        tasks.running().addListener((ListChangeListener<RunningTask>) _ -> showWork());
        showWork();
    }

    private Label label(String id, ObservableValue<String> text) {
        var label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    private Label searching(ObservableValue<Boolean> busy) {
        var label = new Label(texts.get("status.searching"));
        label.getStyleClass().add("searching");
        label.visibleProperty().bind(Bindings.createBooleanBinding(busy::getValue, busy));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** One sign of work: the latest task, and how many more there are. */
    private void showWork() {
        work.getChildren().clear();
        if (tasks.running().isEmpty()) {
            return;
        }
        var task = tasks.running().getLast();
        var name = new Label(task.title());
        var detail = new Label();
        detail.setId(Ids.STATUS_WORK);
        detail.textProperty().bind(task.detail());
        detail.getStyleClass().add("hint");
        var bar = new ProgressBar();
        bar.progressProperty().bind(task.progress());
        bar.setAccessibleText(task.title());
        var stop = Parts.sign(Icon.STOP, texts.get("status.stop"), task::cancel);
        stop.setId(Ids.STATUS_STOP);
        work.getChildren().addAll(name, bar, detail, stop);
    }

    private Button zone(Session session) {
        var zone = new Button();
        zone.setId(Ids.STATUS_ZONE);
        zone.getStyleClass().addAll("flat", "zone-button");
        zone.textProperty().bind(session.zone().map(Zone::label));
        zone.setTooltip(new Tooltip(texts.get("status.zone")));
        zone.setOnAction(_ -> session.zone().set(session.zone().get().other()));
        return zone;
    }
}
