package dev.postweg.view.chart;

import dev.postweg.trace.Picture;
import dev.postweg.trace.Rect;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * The whole way of a mail as an image, whatever part of it a window shows.
 *
 * @param image
 *            all of the picture
 */
public record WayImage(Image image) {
    private static final int STRIP = 2048;
    private static final double MOST_PIXELS = 60e6;

    /**
     * Draws a picture. Called on the FX thread.
     *
     * @param picture
     *            lanes, nodes and curves
     * @param sheets
     *            style sheets with the colours
     * @param scale
     *            pixels for one of the picture; less where the image would become too large
     * @return the image
     */
    public static WayImage of(Picture picture, List<String> sheets, double scale) {
        var chart = new WayChart();
        var scene = new Scene(new Group(chart));
        scene.getStylesheets().setAll(sheets);
        chart.applyCss();
        var bounds = picture.bounds();
        var most = Math.min(scale, Math.sqrt(MOST_PIXELS / bounds.width() / bounds.height()));
        return new WayImage(draw(picture, chart.colours(), most));
    }

    /**
     * Writes it as PNG.
     *
     * @param out
     *            stays open
     * @throws IOException
     *             as the stream throws it
     */
    public void write(OutputStream out) throws IOException {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        // without a cache on the disk
        ImageIO.setUseCache(false);
        ImageIO.write(copy, "png", out);
    }

    /** In strips, for a canvas must not be larger than a texture. */
    private static Image draw(Picture picture, KindColours<?> colours, double scale) {
        var width = (int) Math.ceil(picture.bounds().width() * scale);
        var height = (int) Math.ceil(picture.bounds().height() * scale);
        var whole = new WritableImage(width, height);
        for (var x = 0; x < width; x += STRIP) {
            for (var y = 0; y < height; y += STRIP) {
                var canvas = new Canvas(Math.min(STRIP, width - x), Math.min(STRIP, height - y));
                var g = canvas.getGraphicsContext2D();
                g.setFill(colours.of("chart-surface"));
                g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
                g.setTransform(scale, 0, 0, scale, -x, -y);
                new WayPainter(g, colours, WayPainter.Marks.NONE).paint(picture,
                        new Rect(x / scale, y / scale, canvas.getWidth() / scale, canvas.getHeight() / scale));
                whole.getPixelWriter().setPixels(x, y, (int) canvas.getWidth(), (int) canvas.getHeight(),
                        canvas.snapshot(null, null).getPixelReader(), 0, 0);
            }
        }
        return whole;
    }
}
