package dev.postweg.view;

import java.nio.file.Files;
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
    /** The window is small: the headless platform copies every pixel of it at every change. */
    final Map<String, String> remembered = new HashMap<>(Map.of("theme", "LIGHT", "language", "ENGLISH", "window",
            "0,0,960,680,NORMAL"));
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

    /** Opens a workspace with the sample logs and waits until its rows are there. */
    final void openSamples() {
        var file = folder.resolve("sample-logs.postweg");
        if (!Files.exists(file)) {
            SampleWorkspace.in(folder);
        }
        Eventually.doFx(() -> window.open(List.of(file)));
        page.untilIdle();
        page.until("rows are there", () -> window.model().session().workspace().get() != null
                && !window.model().lists().events().rows().get().isEmpty());
        page.untilIdle();
    }

    /** Imports the sample logs and waits for the end. */
    final void importSamples() {
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
