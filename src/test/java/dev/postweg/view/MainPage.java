package dev.postweg.view;

import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The main window as a test sees it. */
final class MainPage {
    private final FxRobot robot;
    private final Stage stage;
    private final MainWindow window;

    MainPage(FxRobot robot, Stage stage, MainWindow window) {
        this.robot = robot;
        this.stage = stage;
        this.window = window;
    }

    FxRobot robot() {
        return robot;
    }

    MainModel model() {
        return window.model();
    }

    Scene scene() {
        return stage.getScene();
    }

    FilterPage filter() {
        return new FilterPage(this);
    }

    TablePage events() {
        return new TablePage(this, "#table-events");
    }

    TablePage messages() {
        return new TablePage(this, "#table-messages");
    }

    TracePage trace() {
        return new TracePage(this);
    }

    /** Waits until nothing runs and no list searches. */
    MainPage untilIdle() {
        Eventually.until("nothing runs", () -> window.model().tasks().running().isEmpty()
                && !window.model().lists().events().busy().get() && !window.model().lists().messages().busy().get());
        return this;
    }

    void until(String what, Callable<Boolean> condition) {
        Eventually.until(what, condition);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String query) {
        robot.clickOn(visible(query));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Finds a node that can be seen; panes that are hidden keep theirs. */
    Node visible(String query) {
        return Eventually.onFx(() -> scene().getRoot().lookupAll(query).stream().filter(MainPage::isSeen).findFirst()
                .orElseThrow(() -> new AssertionError("nothing to be seen of " + query)));
    }

    boolean sees(String query) {
        return Eventually.onFx(() -> scene().getRoot().lookupAll(query).stream().anyMatch(MainPage::isSeen));
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    String text(String query) {
        return Eventually.onFx(() -> ((Labeled) visibleNow(query)).getText());
    }

    private Node visibleNow(String query) {
        return scene().getRoot().lookupAll(query).stream().filter(MainPage::isSeen).findFirst()
                .orElseThrow(() -> new AssertionError("nothing to be seen of " + query));
    }

    /** All texts that stand in a pane. */
    String textsOf(String query) {
        return Eventually.onFx(() -> {
            var texts = new StringBuilder();
            collect(visibleNow(query), texts);
            return texts.toString();
        });
    }

    private static void collect(Node node, StringBuilder texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.append(labeled.getText()).append('\n');
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    /** Chooses an item of the menu by its id, wherever it stands. */
    void menu(String id) {
        Eventually.doFx(() -> {
            var menus = (MainMenu) ((Pane) ((javafx.scene.layout.BorderPane) scene().getRoot()).getTop())
                    .getChildren().getFirst();
            menus.getMenus().stream().map(menu -> find(menu, id)).filter(java.util.Objects::nonNull).findFirst()
                    .orElseThrow(() -> new AssertionError("no item " + id)).fire();
        });
    }

    private static MenuItem find(MenuItem item, String id) {
        if (id.equals(item.getId())) {
            return item;
        }
        return item instanceof Menu menu
                ? menu.getItems().stream().map(child -> find(child, id)).filter(java.util.Objects::nonNull)
                        .findFirst().orElse(null)
                : null;
    }

    void run(Command command) {
        menu(Ids.item(command));
    }

    /** Finds a node in any window, such as a dialog or a popup. */
    Node anywhere(String query) {
        Eventually.until(query + " is shown", () -> lookup(query) != null);
        return Eventually.onFx(() -> lookup(query));
    }

    /** Finds a node in another window than this. */
    Node beside(String query) {
        Callable<Node> search = () -> Window.getWindows().stream().filter(shown -> shown != stage)
                .map(shown -> shown.getScene().getRoot().lookup(query)).filter(java.util.Objects::nonNull).findFirst()
                .orElse(null);
        Eventually.until(query + " is shown", () -> search.call() != null);
        return Eventually.onFx(search);
    }

    boolean isAnywhere(String query) {
        return Eventually.onFx(() -> lookup(query) != null);
    }

    private static Node lookup(String query) {
        return Window.getWindows().stream().filter(Window::isShowing)
                .map(shown -> shown.getScene().getRoot().lookup(query)).filter(java.util.Objects::nonNull).findFirst()
                .orElse(null);
    }
}
