package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * Takes pictures for the documentation. They go to target/pictures; {@code -Dpictures=docs/images} puts them where the
 * documentation shows them.
 */
abstract class PictureTest extends WindowTest {
    private static final Path TARGET = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final int FEWEST_COLOURS = 60;
    private static final int STILL = 3;
    private static final int CARET = 60;

    private String ending;

    /** Starts the program as a picture needs it. */
    final void begin(String theme, String language, String names) {
        ending = names + ".png";
        remembered.put("theme", theme.toUpperCase(Locale.ROOT));
        remembered.put("language", language);
        remembered.put("window", "0,0,1280,800,NORMAL");
        start();
    }

    final void select(int row) {
        page.events().click(row, page.events().columns().getFirst());
    }

    /** Opens the mail of the first row that a filter finds. */
    final void trace(String filter) {
        if (page.trace().shown()) {
            page.trace().back();
        }
        page.filter().paste(filter);
        page.events().doubleClick(0, page.events().columns().getFirst());
        page.trace().untilDrawn();
        show(0);
    }

    /** Shows events, recipients or time below the way. */
    final void show(int tab) {
        Eventually.doFx(() -> ((TabPane) page.scene().lookup("#" + Ids.TRACE_TABS)).getSelectionModel().select(tab));
    }

    /** Puts the content into a scene that no screen holds: that of the headless platform is too small. */
    final Scene large() {
        return Eventually.onFx(() -> {
            var content = page.scene().getRoot();
            var sheets = page.scene().getStylesheets();
            page.scene().setRoot(new Pane());
            var scene = new Scene(content, 1920, 1080);
            scene.getStylesheets().setAll(sheets);
            return scene;
        });
    }

    /** Takes a picture of the main window, with the lists that hang in it. */
    final void take(String what) throws IOException {
        take(what, page.scene());
    }

    /** Takes a picture of a scene once it has come to rest. */
    final void take(String what, Scene scene) throws IOException {
        var last = new BufferedImage[1];
        var still = new int[1];
        Eventually.until("the picture stands still", () -> {
            var now = picture(scene);
            still[0] = last[0] != null && isSame(now, last[0]) ? still[0] + 1 : 0;
            last[0] = now;
            return still[0] == STILL;
        });
        Files.createDirectories(TARGET);
        ImageIO.write(FewColours.of(pixels(last[0]), last[0].getWidth()), "png",
                TARGET.resolve(what + "-" + ending).toFile());
        assertThat(Arrays.stream(pixels(last[0])).distinct().count()).isGreaterThan(FEWEST_COLOURS);
    }

    /** A caret that blinks makes no other picture. */
    private static boolean isSame(BufferedImage one, BufferedImage other) {
        var now = pixels(one);
        var before = pixels(other);
        return now.length == before.length
                && IntStream.range(0, now.length).filter(at -> now[at] != before[at]).limit(CARET + 1).count() <= CARET;
    }

    private static BufferedImage picture(Scene scene) {
        var picture = image(scene.snapshot(null), BufferedImage.TYPE_INT_RGB);
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow popup && popup.getOwnerWindow() == scene.getWindow())
                .forEach(popup -> picture.getGraphics().drawImage(
                        image(popup.getScene().getRoot().snapshot(clear, null), BufferedImage.TYPE_INT_ARGB),
                        (int) (popup.getX() - scene.getWindow().getX() - scene.getX()),
                        (int) (popup.getY() - scene.getWindow().getY() - scene.getY()), null));
        return picture;
    }

    private static BufferedImage image(WritableImage shot, int type) {
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
