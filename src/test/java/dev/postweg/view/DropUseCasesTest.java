package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.archive.ArchiveKind;
import dev.postweg.archive.Packing;
import dev.postweg.ingest.SmallLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Archives, folders and several files at once, dropped onto the window or chosen in the dialog. */
// a drag that the headless platform began and cannot end keeps the clipboard from being read
@Order(Integer.MAX_VALUE)
class DropUseCasesTest extends WindowTest {
    private Path drop;

    @BeforeEach
    void folder() throws IOException {
        drop = Files.createDirectory(folder.resolve("drop"));
    }

    private Path archive(ArchiveKind kind, String name, String text, int rows) throws IOException {
        return Files.write(drop.resolve(name), Packing.pack(kind,
                Packing.files("EX01/MSGTRK2018020512-1.LOG", SmallLogs.rows(rows, text))));
    }

    private Path file(String name, String text, int rows) throws IOException {
        Files.createDirectories(drop.resolve(name).getParent());
        return Files.writeString(drop.resolve(name), SmallLogs.rows(rows, text));
    }

    /** The headless platform cannot drag, but it makes what is dragged: the test lets it fall onto the window. */
    private void drag(List<Path> files) {
        var root = page.scene().getRoot();
        var dropped = new boolean[1];
        EventHandler<MouseEvent> begin = event -> {
            var content = new ClipboardContent();
            content.putFiles(files.stream().map(Path::toFile).toList());
            var dragged = root.startDragAndDrop(TransferMode.COPY);
            dragged.setContent(content);
            var drop = new DragEvent(DragEvent.DRAG_DROPPED, dragged, 0, 0, 0, 0, TransferMode.COPY, null, null,
                    null);
            Event.fireEvent(root, drop);
            dropped[0] = true;
            dragged.clear();
            event.consume();
        };
        Eventually.doFx(() -> root.addEventFilter(MouseEvent.DRAG_DETECTED, begin));
        page.robot().moveTo(root).press(MouseButton.PRIMARY).moveBy(30, 30).release(MouseButton.PRIMARY);
        Eventually.doFx(() -> root.removeEventFilter(MouseEvent.DRAG_DETECTED, begin));
        assertThat(dropped[0]).isTrue();
        page.until("rows are there", () -> window.model().session().workspace().get() != null);
        page.untilIdle();
    }

    private List<String> files() {
        try (var reader = window.model().session().workspace().get().reader()) {
            var ids = window.model().lists().events().rows().get().ids();
            return List.copyOf(new TreeSet<>(reader.events(ids).stream().map(row -> row.event().origin().file())
                    .toList()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anArchiveIsDropped(ArchiveKind kind) throws IOException {
        drag(List.of(archive(kind, "logs.packed", "a", 12)));
        assertThat(page.events().size()).isEqualTo(12);
        assertThat(files()).singleElement().asString().startsWith("logs.packed!");
    }

    @Test
    void foldersFilesAndArchivesAreDroppedAtOnce() throws IOException {
        file("folder/a.log", "a", 3);
        archive(ArchiveKind.SEVEN_ZIP, "folder/deep.7z", "b", 4);
        drag(List.of(drop.resolve("folder"), archive(ArchiveKind.ZIP, "c.zip", "c", 5), file("d.log", "d", 6)));
        assertThat(page.events().size()).isEqualTo(18);
        assertThat(files()).containsExactly("a.log", "c.zip!EX01/MSGTRK2018020512-1.LOG", "d.log",
                "deep.7z!EX01/MSGTRK2018020512-1.LOG");
    }

    @Test
    void somethingElseIsDroppedOntoAnOpenWorkspace() throws IOException {
        openSamples();
        drag(List.of(file("d.log", "d", 6)));
        page.until("the dropped rows are there", () -> page.events().size() == 6);
    }

    @Test
    void severalFilesAreChosenInTheDialog() throws IOException {
        dialogs.files = List.of(archive(ArchiveKind.ZIP, "c.zip", "c", 5), archive(ArchiveKind.TAR, "t.tar", "t", 7),
                archive(ArchiveKind.GZIP, "g.log.gz", "g", 8), file("d.log", "d", 6));
        page.click("#" + Ids.WELCOME_FILES);
        page.untilIdle();
        assertThat(page.events().size()).isEqualTo(26);
        assertThat(((Stage) page.scene().getWindow()).getTitle()).isNotEqualTo("Postweg");
        page.press(KeyCode.F5);
        page.untilIdle();
        assertThat(page.events().size()).isEqualTo(26);
    }
}
