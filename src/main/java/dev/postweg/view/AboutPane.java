package dev.postweg.view;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/** What Postweg is, and what it is made of. */
final class AboutPane extends VBox {
    AboutPane(Texts texts) {
        setId("about");
        getStyleClass().addAll("dialog-content", "about");
        var name = new Label("Postweg");
        name.getStyleClass().add("welcome-title");
        var lead = new Label(texts.get("welcome.lead"));
        lead.setWrapText(true);
        var made = new Label(texts.get("about.made"));
        made.getStyleClass().add("hint");
        made.setWrapText(true);
        var logo = new ImageView(new Image(AboutPane.class.getResource("icons/postweg-64.png").toExternalForm()));
        getChildren().addAll(logo, name, lead, made);
    }
}
