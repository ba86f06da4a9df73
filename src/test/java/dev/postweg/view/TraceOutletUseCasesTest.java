package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a mail leaves the window: copied, as a picture, as a dossier. */
class TraceOutletUseCasesTest extends WindowTest {
    @BeforeEach
    void openMail() {
        openSamples();
        page.filter().paste("event:EXPAND subject:Verteiler");
        page.events().doubleClick(0, "event-id");
        page.trace().untilDrawn();
    }

    @Test
    void thePictureIsCopiedAtTwiceItsSize() {
        page.run(Command.COPY_PICTURE);
        var image = Eventually.onFx(() -> Clipboard.getSystemClipboard().getImage());
        var bounds = page.trace().picture().bounds();
        assertThat(image.getWidth()).isEqualTo(Math.ceil(2 * bounds.width()));
        assertThat(image.getHeight()).isEqualTo(Math.ceil(2 * bounds.height()));
        var colours = new java.util.HashSet<Integer>();
        for (var x = 0; x < image.getWidth(); x += 3) {
            for (var y = 0; y < image.getHeight(); y += 3) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        assertThat(colours).contains(0xff1f5fbf).hasSizeGreaterThan(20);
    }

    @Test
    void theWayIsSavedAsPng() throws IOException {
        dialogs.save = folder.resolve("way.png");
        page.run(Command.SAVE_PICTURE);
        page.untilIdle();
        assertThat(dialogs.asked).containsExactly("Mail-an-Verteiler.png");
        assertThat(ImageIO.read(dialogs.save.toFile()).getWidth())
                .isEqualTo((int) Math.ceil(2 * page.trace().picture().bounds().width()));
        assertThat(page.textsOf("#" + Ids.NOTICES)).contains("way.png");
    }

    @Test
    void theWayIsSavedAsSvg() throws IOException {
        dialogs.save = folder.resolve("way.svg");
        page.click("#" + Ids.button(Command.SAVE_PICTURE));
        page.untilIdle();
        assertThat(Files.readString(dialogs.save)).startsWith("<svg").contains("Mail an Verteiler", "EXPAND");
    }

    @Test
    void theDossierIsSaved() throws IOException {
        dialogs.save = folder.resolve("mail.html");
        page.run(Command.SAVE_DOSSIER);
        page.untilIdle();
        assertThat(dialogs.asked).containsExactly("Mail-an-Verteiler.html");
        assertThat(Files.readString(dialogs.save)).startsWith("<!DOCTYPE html>").contains("dl@uclabor.de", "<svg");
    }

    @Test
    void withoutAMailThereIsNothingToSave() {
        page.trace().back();
        page.run(Command.SAVE_PICTURE);
        page.run(Command.SAVE_DOSSIER);
        assertThat(dialogs.asked).isEmpty();
    }

    @Test
    void aMailInItsOwnWindowIsTheOneThatIsSaved() {
        page.trace().back();
        page.filter().paste("event:FAIL subject:Quarterly");
        page.events().click(0, "event-id");
        page.run(Command.TRACE_WINDOW);
        var own = page.beside("#" + Ids.button(Command.SAVE_PICTURE));
        page.until("the way is drawn", () -> !own.isDisabled());
        dialogs.save = folder.resolve("own.svg");
        Eventually.doFx(() -> ((Button) own).fire());
        page.untilIdle();
        assertThat(dialogs.asked).containsExactly("Quarterly-report.png");
    }
}
