package dev.postweg.view;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** Opens the other windows: dressed as the main one, owned by it, closed by Escape or Ctrl+W. */
final class SideWindow {
    private final Stage owner;
    private final Appearance appearance;

    SideWindow(Stage owner, Appearance appearance) {
        this.owner = owner;
        this.appearance = appearance;
    }

    /** Opens a window that lets the main one be used. */
    Stage beside(String title, Parent content, double width, double height) {
        var stage = stage(title, content, Modality.NONE);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return stage;
    }

    /** Opens a dialog as large as it needs to be. */
    Stage above(String title, Parent content) {
        var stage = stage(title, content, Modality.WINDOW_MODAL);
        stage.setResizable(false);
        stage.sizeToScene();
        stage.show();
        return stage;
    }

    private Stage stage(String title, Parent content, Modality modality) {
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(modality);
        stage.setTitle(title + " – Postweg");
        stage.getIcons().setAll(owner.getIcons());
        var scene = new Scene(content);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN), stage::close);
        // a list takes Escape for itself, whether or not one of its rows is being edited
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && scene.getFocusOwner() instanceof ListView<?> list
                    && list.getEditingIndex() < 0) {
                event.consume();
                stage.close();
            }
        });
        var dressing = appearance.dress(scene);
        stage.setOnHidden(_ -> dressing.unsubscribe());
        stage.setScene(scene);
        return stage;
    }
}
