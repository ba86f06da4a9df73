package dev.postweg.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void otherProgramsReadWhatWasDrawn() throws IOException {
        var image = new WritableImage(7, 5);
        for (var x = 0; x < 7; x++) {
            for (var y = 0; y < 5; y++) {
                image.getPixelWriter().setColor(x, y, Color.rgb(x * 30, y * 50, x * y * 8));
            }
        }
        var bytes = new ByteArrayOutputStream();
        Png.write(image, 2, bytes);
        var read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.getWidth()).isEqualTo(7);
        assertThat(read.getHeight()).isEqualTo(5);
        for (var x = 0; x < 7; x++) {
            for (var y = 0; y < 5; y++) {
                assertThat(read.getRGB(x, y)).isEqualTo(0xff000000 | x * 30 << 16 | y * 50 << 8 | x * y * 8);
            }
        }
    }

    @Test
    void theSizeOnPaperDoesNotGrowWithTheScale() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Png.write(new WritableImage(1, 1), 2, bytes);
        // signature, IHDR with its 13 bytes, then the length and name of pHYs
        var at = 8 + 25 + 8;
        var perMetre = new java.math.BigInteger(1, java.util.Arrays.copyOfRange(bytes.toByteArray(), at, at + 4));
        assertThat(perMetre.intValue()).isEqualTo(7559);
    }
}
