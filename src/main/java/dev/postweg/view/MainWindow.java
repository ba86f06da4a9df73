package dev.postweg.view;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The main window: keeps its place, asks before it stops an import, speaks another language when told to. */
final class MainWindow {
    private final Stage stage;
    private final Settings settings;
    private final Tasks tasks;
    private final Imports imports;
    private final BiFunction<Texts, Appearance, Dialogs> dialogs;
    private final Appearance appearance;
    private MainModel model;
    private Dialogs asking;

    MainWindow(Stage stage, Settings settings, Tasks tasks, Imports imports,
            BiFunction<Texts, Appearance, Dialogs> dialogs) {
        this.stage = stage;
        this.settings = settings;
        this.tasks = tasks;
        this.imports = imports;
        this.dialogs = dialogs;
        this.appearance = new Appearance(settings.theme());
    }

    MainModel model() {
        return model;
    }

    void show() {
        build();
        stage.setTitle("Postweg");
        stage.getIcons().setAll(Stream.of(16, 24, 32, 48, 64, 128, 256)
                .map(size -> new Image(MainWindow.class.getResource("icons/postweg-" + size + ".png")
                        .toExternalForm()))
                .toList());
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        WindowPlace.of(settings.window().get()).apply(stage);
        stage.setOnCloseRequest(this::close);
        stage.setOnHidden(_ -> appearance.close());
        settings.language().subscribe((_, _) -> whenIdle(this::speak));
        stage.show();
    }

    void open(List<Path> paths) {
        model.imports().open(paths);
    }

    private void build() {
        var texts = new Texts(settings.language().get().locale());
        model = new MainModel(settings, tasks, imports, texts);
        asking = dialogs.apply(texts, appearance);
        var shell = new Shell(asking, new SideWindow(stage, appearance), appearance,
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        var actions = new Actions(texts);
        var pane = new MainPane(model, actions, shell);
        if (stage.getScene() == null) {
            var scene = new Scene(pane, WindowPlace.WIDTH, WindowPlace.HEIGHT);
            appearance.dress(scene);
            stage.setScene(scene);
        } else {
            stage.getScene().setRoot(pane);
        }
        var keys = stage.getScene().getAccelerators();
        for (var command : Command.values()) {
            command.moreKeys().forEach(key -> keys.put(key, () -> actions.run(command)));
        }
        model.session().workspace().subscribe(workspace -> stage.setTitle(workspace == null
                ? "Postweg"
                : model.export().name() + " – Postweg"));
    }

    /** Builds the content anew in another language, with the same workspace, filter and time. */
    private void speak() {
        var before = model.session();
        model.imports().forget();
        build();
        var now = model.session();
        now.counts().set(before.counts().get());
        now.workspace().set(before.workspace().get());
        now.range().set(before.range().get());
        model.filter().set(before.filter().get());
        before.workspace().set(null);
    }

    private void whenIdle(Runnable action) {
        if (tasks.running().isEmpty()) {
            action.run();
            return;
        }
        tasks.running().addListener(new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends RunningTask> change) {
                if (tasks.running().isEmpty()) {
                    tasks.running().removeListener(this);
                    tasks.onFx(action);
                }
            }
        });
    }

    /** An import that is stopped goes on another time; it is asked about once all the same. */
    private void close(WindowEvent event) {
        var texts = model.texts();
        if (model.imports().running().get() != null
                && !asking.confirm(texts.get("close.importing"), texts.get("close.stop"))) {
            event.consume();
            return;
        }
        model.imports().stop();
        settings.window().set(WindowPlace.of(stage).text());
        stage.close();
    }
}
