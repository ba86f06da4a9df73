package dev.postweg.view;

import dev.postweg.ingest.WorkspaceFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The dialogs of the system; they begin in the folder of the last one. */
final class SystemDialogs implements Dialogs {
    private final Stage owner;
    private final Settings settings;
    private final Texts texts;
    private final Appearance appearance;

    SystemDialogs(Stage owner, Settings settings, Texts texts, Appearance appearance) {
        this.owner = owner;
        this.settings = settings;
        this.texts = texts;
        this.appearance = appearance;
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("dialog.folder"));
        chooser.setInitialDirectory(start());
        return remember(chooser.showDialog(owner));
    }

    @Override
    public List<Path> files() {
        var chooser = chooser("dialog.files");
        var files = chooser.showOpenMultipleDialog(owner);
        if (files == null) {
            return List.of();
        }
        remember(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> workspace() {
        var chooser = chooser("dialog.workspace");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("dialog.workspaces"),
                "*" + WorkspaceFiles.ENDING));
        return remember(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String name, List<String> endings) {
        var chooser = chooser("dialog.save");
        chooser.setInitialFileName(name);
        endings.forEach(ending -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending)));
        return remember(chooser.showSaveDialog(owner));
    }

    @Override
    public boolean confirm(String question, String doIt) {
        var yes = new ButtonType(doIt, ButtonBar.ButtonData.OK_DONE);
        var no = new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, question, yes, no);
        alert.setHeaderText(null);
        alert.initOwner(owner);
        alert.getDialogPane().getStylesheets().setAll(appearance.sheets());
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.setInitialDirectory(start());
        return chooser;
    }

    private File start() {
        var folder = new File(settings.folder().get());
        return folder.isDirectory() ? folder : null;
    }

    private Optional<Path> remember(File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        var folder = chosen.isDirectory() ? chosen : chosen.getParentFile();
        settings.folder().set(folder.getPath());
        return Optional.of(chosen.toPath());
    }
}
