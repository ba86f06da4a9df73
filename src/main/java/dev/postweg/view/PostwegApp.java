package dev.postweg.view;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window as a JavaFX application. */
public final class PostwegApp extends Application {
    /** Makes the application; JavaFX does so when it is launched. */
    public PostwegApp() {
        // nothing before the toolkit runs
    }

    /**
     * Opens the window and returns when it is closed. Its language is that of the default locale, unless the user chose
     * another one in the window.
     *
     * @param paths
     *            folders, files or a workspace to open at once; may be empty
     */
    public static void open(List<Path> paths) {
        launch(PostwegApp.class, paths.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        var tasks = Tasks.onThreads();
        var settings = new SettingsFile(SettingsFile.home()).load(tasks);
        var window = new MainWindow(stage, settings, tasks, new FolderImports(),
                (texts, appearance) -> new SystemDialogs(stage, settings, texts, appearance));
        window.show();
        window.open(getParameters().getRaw().stream().map(Path::of).toList());
    }
}
