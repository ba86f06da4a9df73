package dev.postweg.view;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel of notices; it is only there while there are some. */
final class NoticesPane extends VBox {
    private static final int SHOWN = 3;

    private final Notices notices;
    private final Actions actions;
    private final Texts texts;

    NoticesPane(Notices notices, Actions actions, Texts texts) {
        this.notices = notices;
        this.actions = actions;
        this.texts = texts;
        setId(Ids.NOTICES);
        getStyleClass().add("notices");
        managedProperty().bind(visibleProperty());
        notices.list().addListener((ListChangeListener<Notice>) _ -> build());
        build();
    }

    private void build() {
        setVisible(!notices.list().isEmpty());
        getChildren().setAll(notices.list().stream().limit(SHOWN).map(this::line).toList());
        if (notices.list().size() > SHOWN) {
            var more = new Label(texts.get("notice.more", notices.list().size() - SHOWN));
            more.getStyleClass().add("hint");
            getChildren().add(more);
        }
    }

    private HBox line(Notice notice) {
        var text = new Label(notice.text());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var close = Parts.sign(Icon.CLOSE, texts.get("notice.close"), () -> notices.remove(notice));
        var icon = switch (notice.weight()) {
            case INFO -> Icon.CHECK;
            case WARNING -> Icon.WARNING;
            case ERROR -> Icon.ERROR;
        };
        var line = new HBox(icon.node(), text);
        notice.command().ifPresent(command -> {
            var lead = new Button(texts.get(command.key()));
            lead.getStyleClass().add("small");
            lead.setMinWidth(USE_PREF_SIZE);
            lead.setOnAction(_ -> actions.run(command));
            line.getChildren().add(lead);
        });
        line.getChildren().add(close);
        line.getStyleClass().addAll("notice", "notice-" + notice.weight().name().toLowerCase(java.util.Locale.ROOT));
        return line;
    }
}
