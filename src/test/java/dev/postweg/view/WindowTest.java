package dev.postweg.view;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A main window to click in, with English texts and light colours, and nothing open. */
abstract class WindowTest {
    @TempDir
    Path folder;
    final FakeDialogs dialogs = new FakeDialogs();
    final Map<String, String> remembered = new HashMap<>(Map.of("theme", "LIGHT", "language", "ENGLISH"));
    CacheImports imports;
    MainWindow window;
    MainPage page;
    private Stage stage;

    @BeforeEach
    void openWindow() throws Exception {
        imports = new CacheImports(folder);
        FxToolkit.registerPrimaryStage();
        start();
    }

    /** Starts the program as at first, or once more. */
    final void start() {
        Eventually.doFx(() -> {
            closeAll();
            stage = new Stage();
            var settings = Settings.of(remembered, remembered::putAll);
            window = new MainWindow(stage, settings, Tasks.onThreads(), imports, (_, _) -> dialogs);
            window.show();
        });
        page = new MainPage(new FxRobot(), stage, window);
    }

    /** Opens the sample logs and waits until they are imported. */
    final void openSamples() {
        Eventually.doFx(() -> window.open(List.of(SampleWorkspace.LOGS)));
        page.untilIdle();
    }

    @AfterEach
    void closeWindow() {
        imports.letGo();
        Eventually.doFx(WindowTest::closeAll);
    }

    private static void closeAll() {
        Window.getWindows().stream().filter(Stage.class::isInstance).toList().forEach(Window::hide);
    }
}
