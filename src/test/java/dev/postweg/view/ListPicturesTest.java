package dev.postweg.view;

import dev.postweg.model.Note.Mark;
import dev.postweg.store.NoteWriter.On;
import dev.postweg.store.RowIds;
import java.io.IOException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of what one does with the rows of a list. */
class ListPicturesTest extends PictureTest {
    @ParameterizedTest
    @CsvSource({"light, ENGLISH", "dark, ENGLISH"})
    void rows(String theme, String language) throws IOException {
        begin(theme, language, theme);
        openSamples();
        page.filter().paste("after:2018-02-06T08:41 subject:* (kind:bad-end OR event:(RECEIVE OR DELIVER))");
        mark();
        select(5);
        page.press(KeyCode.CONTROL, KeyCode.F);
        var find = (TextField) page.visible("#" + Ids.FIND);
        Eventually.doFx(() -> find.setText("event:RECEIVE source:SMTP"));
        page.until("it is found", () -> !page.text("#" + Ids.FIND_COUNT).isEmpty());
        page.untilIdle();
        take("list-marks");
        page.press(KeyCode.ESCAPE);
        page.run(Command.COLOUR_RULES);
        take("list-colour-rules", page.anywhere("#" + ColoursPane.ID).getScene());
        page.press(KeyCode.ESCAPE);
        page.run(Command.EXPORT);
        take("list-export", page.anywhere("#" + ExportPane.ID).getScene());
        page.press(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @CsvSource({"light, ENGLISH", "dark, ENGLISH"})
    void menu(String theme, String language) throws IOException {
        begin(theme, language, theme);
        openSamples();
        page.filter().paste("event:DELIVER recipient-count:1 original-client-ip:192.168.0.0/16");
        page.events().rightClick(2, "sender-address");
        take("list-menu");
    }

    private void mark() {
        var ids = window.model().lists().events().rows().get().ids();
        try (var notes = window.model().session().workspace().get().notes()) {
            notes.mark(On.EVENTS, RowIds.of(ids.get(1), ids.get(4)), Mark.YES);
            notes.note(On.EVENTS, ids.get(2), "Ask the owner of the printer");
        }
        Eventually.doFx(() -> window.model().lists().refresh());
        page.untilIdle();
    }
}
