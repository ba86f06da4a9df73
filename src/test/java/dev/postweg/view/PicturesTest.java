package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the documentation. They go to target/pictures; {@code -Dpictures=docs/images} puts them where
 * the documentation shows them.
 */
class PicturesTest extends WindowTest {
    private static final Path TARGET = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final int FEWEST_COLOURS = 60;
    private static final int STILL = 4;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, ENGLISH, en", "light, GERMAN, de", "dark, GERMAN, de"})
    void takePictures(String theme, String language, String code) throws IOException {
        var name = theme + "-" + code + ".png";
        remembered.put("theme", theme.toUpperCase(Locale.ROOT));
        remembered.put("language", language);
        start();
        Eventually.doFx(() -> {
            page.scene().getWindow().setWidth(WIDTH);
            page.scene().getWindow().setHeight(HEIGHT);
        });
        take("welcome-" + name);
        openSamples();
        select(5);
        take("main-" + name);
        filter("info:0cA (sender:printer OR");
        take("filter-error-" + name);
        filter("channel:smtp-anonymous direction:internal");
        select(0);
        take("filtered-" + name);
        filter("subject:Verteiler event:EXPAND");
        page.events().doubleClick(0, page.events().columns().getFirst());
        page.trace().untilShown();
        take("trace-" + name);
    }

    private void select(int row) {
        page.events().click(row, page.events().columns().getFirst());
    }

    private void filter(String text) {
        var field = (TextField) page.visible("#" + Ids.FILTER);
        Eventually.doFx(() -> field.setText(text));
        page.untilIdle();
    }

    private void take(String name) throws IOException {
        var last = new int[1][];
        var still = new int[1];
        Eventually.until("the picture stands still", () -> {
            var now = pixels(page.scene().snapshot(null));
            still[0] = Arrays.equals(now, last[0]) ? still[0] + 1 : 0;
            last[0] = now;
            return still[0] == STILL;
        });
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, WIDTH, HEIGHT, last[0], 0, WIDTH);
        Files.createDirectories(TARGET);
        ImageIO.write(image, "png", TARGET.resolve(name).toFile());
        assertThat(Arrays.stream(last[0]).distinct().count()).isGreaterThan(FEWEST_COLOURS);
    }

    private static int[] pixels(WritableImage image) {
        var pixels = new int[(int) image.getWidth() * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
        return pixels;
    }
}
