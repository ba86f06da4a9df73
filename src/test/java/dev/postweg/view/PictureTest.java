package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;

/**
 * Takes pictures for the documentation. They go to target/pictures; {@code -Dpictures=docs/images} puts them where the
 * documentation shows them.
 */
abstract class PictureTest extends WindowTest {
    private static final Path TARGET = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final int FEWEST_COLOURS = 60;
    private static final int STILL = 3;

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

    final void take(String what) throws IOException {
        take(what, page.scene());
    }

    /** Takes a picture of a scene once it has come to rest. */
    final void take(String what, Scene scene) throws IOException {
        var last = new int[1][];
        var size = new int[2];
        var still = new int[1];
        Eventually.until("the picture stands still", () -> {
            var image = scene.snapshot(null);
            var now = pixels(image);
            still[0] = Arrays.equals(now, last[0]) ? still[0] + 1 : 0;
            last[0] = now;
            size[0] = (int) image.getWidth();
            size[1] = (int) image.getHeight();
            return still[0] == STILL;
        });
        var image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, size[0], size[1], last[0], 0, size[0]);
        Files.createDirectories(TARGET);
        ImageIO.write(image, "png", TARGET.resolve(what + "-" + ending).toFile());
        assertThat(Arrays.stream(last[0]).distinct().count()).isGreaterThan(FEWEST_COLOURS);
    }

    private static int[] pixels(WritableImage image) {
        var pixels = new int[(int) image.getWidth() * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
        return pixels;
    }
}
