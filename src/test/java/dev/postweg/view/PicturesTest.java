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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the documentation. They go to target/pictures; {@code -Dpictures=docs/images} puts them where
 * the documentation shows them.
 */
class PicturesTest extends WindowTest {
    private static final Path TARGET = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final int FEWEST_COLOURS = 60;
    private static final int STILL = 3;

    private String name;

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, ENGLISH, en", "light, GERMAN, de", "dark, GERMAN, de"})
    void mainWindow(String theme, String language, String code) throws IOException {
        begin(theme, language, code);
        openSamples();
        select(5);
        take("main");
        take("main-large", large());
    }

    /** Puts the content into a scene that no screen holds: that of the headless platform is too small. */
    private Scene large() {
        return Eventually.onFx(() -> {
            var content = page.scene().getRoot();
            var sheets = page.scene().getStylesheets();
            page.scene().setRoot(new Pane());
            var scene = new Scene(content, 1920, 1080);
            scene.getStylesheets().setAll(sheets);
            return scene;
        });
    }

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, GERMAN, de"})
    void lists(String theme, String language, String code) throws IOException {
        begin(theme, language, code);
        take("welcome");
        openSamples();
        page.run(Command.MESSAGES);
        page.untilIdle();
        page.messages().click(0, "sender");
        take("messages");
        page.run(Command.EVENTS);
        page.filter().paste("info:0cA (sender:printer OR");
        take("filter-error");
        page.filter().paste("channel:smtp-anonymous direction:internal");
        select(0);
        take("filtered");
        page.filter().paste("event:FAIL subject:invoice");
        page.until("the reason is told", () -> page.sees("#" + Ids.EMPTY));
        take("empty-result");
    }

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, GERMAN, de"})
    void mails(String theme, String language, String code) throws IOException {
        begin(theme, language, code);
        openSamples();
        trace("subject:Verteiler event:EXPAND");
        take("trace-group");
        show(2);
        take("trace-recipients");
        show(1);
        take("trace-time");
        trace("event:DEFER");
        take("trace-deferred");
        show(1);
        take("trace-deferred-time");
        trace("event:FAIL");
        take("trace-failed");
    }

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, GERMAN, de"})
    void windows(String theme, String language, String code) throws IOException {
        begin(theme, language, code);
        openSamples();
        select(0);
        page.run(Command.IMPORT_REPORT);
        take("import-report", page.anywhere("#" + ReportPane.ID).getScene());
        page.run(Command.EXPORT);
        take("export", page.anywhere("#" + ExportPane.ID).getScene());
        page.run(Command.KEYS);
        take("keys", page.anywhere("#" + KeysPane.ID).getScene());
        page.run(Command.RAW_LINE);
        take("raw-line", page.anywhere("#" + RawLinePane.ID).getScene());
    }

    private void begin(String theme, String language, String code) {
        name = theme + "-" + code + ".png";
        remembered.put("theme", theme.toUpperCase(Locale.ROOT));
        remembered.put("language", language);
        remembered.put("window", "0,0,1280,800,NORMAL");
        start();
    }

    private void select(int row) {
        page.events().click(row, page.events().columns().getFirst());
    }

    private void trace(String filter) {
        if (page.trace().shown()) {
            page.trace().back();
        }
        page.filter().paste(filter);
        page.events().doubleClick(0, page.events().columns().getFirst());
        page.trace().untilShown();
        show(0);
        page.until("the way is drawn", () -> page.sees("#" + Ids.WAY));
    }

    private void show(int tab) {
        Eventually.doFx(() -> ((TabPane) page.scene().lookup("#" + Ids.TRACE_TABS)).getSelectionModel().select(tab));
    }

    private void take(String what) throws IOException {
        take(what, page.scene());
    }

    /** Takes a picture of a scene once it has come to rest. */
    private void take(String what, Scene scene) throws IOException {
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
        ImageIO.write(image, "png", TARGET.resolve(what + "-" + name).toFile());
        assertThat(Arrays.stream(last[0]).distinct().count()).isGreaterThan(FEWEST_COLOURS);
    }

    private static int[] pixels(WritableImage image) {
        var pixels = new int[(int) image.getWidth() * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
        return pixels;
    }
}
