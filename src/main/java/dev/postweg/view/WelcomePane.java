package dev.postweg.view;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands in the window while nothing is open: the ways to begin. */
final class WelcomePane extends StackPane {
    private static final String LOGS = "%ExchangeInstallPath%TransportRoles\\Logs\\MessageTracking";

    private final MainModel model;
    private final Texts texts;
    private final VBox recent = new VBox();

    WelcomePane(MainModel model, Actions actions) {
        this.model = model;
        this.texts = model.texts();
        setId(Ids.WELCOME);
        getStyleClass().add("welcome");
        var title = new Label(texts.get("welcome.title"));
        title.getStyleClass().add("welcome-title");
        var lead = new Label(texts.get("welcome.lead"));
        lead.getStyleClass().add("welcome-lead");
        lead.setWrapText(true);
        var buttons = new HBox(big(actions, Command.OPEN_FOLDER, Ids.WELCOME_FOLDER),
                big(actions, Command.OPEN_FILES, Ids.WELCOME_FILES),
                big(actions, Command.OPEN_WORKSPACE, Ids.WELCOME_WORKSPACE));
        buttons.getStyleClass().add("welcome-buttons");
        buttons.getChildren().getFirst().getStyleClass().add("accent");
        recent.getStyleClass().add("welcome-recent");
        var box = new VBox(title, lead, buttons, drop(), recent, where());
        box.getStyleClass().add("welcome-box");
        box.setMaxHeight(USE_PREF_SIZE);
        lead.setMinHeight(USE_PREF_SIZE);
        getChildren().add(box);
        model.settings().recent().subscribe(this::fillRecent);
        fillRecent();
    }

    private Button big(Actions actions, Command command, String id) {
        var button = new Button(texts.get(command.key()), command.icon().orElseThrow().node());
        button.setId(id);
        button.getStyleClass().add("large");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> actions.run(command));
        return button;
    }

    private Label drop() {
        var drop = new Label(texts.get("welcome.drop"));
        drop.getStyleClass().add("hint");
        return drop;
    }

    private VBox where() {
        var title = new Label(texts.get("welcome.where"));
        title.getStyleClass().add("pane-title");
        var path = new Label(LOGS);
        path.getStyleClass().add("code");
        var copy = Parts.sign(Icon.COPY, texts.get("welcome.copy"), () -> Copier.put(LOGS));
        var line = new HBox(path, copy);
        line.getStyleClass().add("welcome-line");
        return new VBox(title, line);
    }

    private void fillRecent() {
        recent.getChildren().clear();
        recent.setVisible(!model.settings().recent().isEmpty());
        recent.setManaged(recent.isVisible());
        var title = new Label(texts.get("welcome.recent"));
        title.getStyleClass().add("pane-title");
        recent.getChildren().add(title);
        for (var path : model.settings().recent()) {
            var link = new Hyperlink(path);
            link.setMnemonicParsing(false);
            link.setOnAction(_ -> model.imports().open(List.of(Path.of(path))));
            recent.getChildren().add(link);
        }
    }
}
