package dev.postweg.export;

import dev.postweg.trace.TextMeasure;
import dev.postweg.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Draws the way of a mail as an image: the same picture as {@link TraceSvg} draws, on white, at twice its size. */
public final class TracePng {
    private static final double SCALE = 2;

    private TracePng() {
    }

    /**
     * Draws a trace.
     *
     * @param trace
     *            the trace
     * @param locale
     *            German gets German, every other language English
     * @param out
     *            where it goes; stays open
     * @throws IOException
     *             as the stream throws it; or where this machine has no font to draw with
     */
    public static void write(Trace trace, Locale locale, OutputStream out) throws IOException {
        var words = new Words(locale);
        requireFont(words);
        var picture = WayTexts.picture(trace, words, PngPen.MEASURE);
        var pen = new PngPen(picture.bounds(), SCALE);
        new WayDrawing(words, pen).draw(picture);
        // without a cache on the disk
        ImageIO.setUseCache(false);
        ImageIO.write(pen.image(), "png", out);
    }

    /** Java 2D has no exception for a machine without fonts, or without the libraries that read them. */
    private static void requireFont(Words words) throws IOException {
        try {
            PngPen.MEASURE.width("x", 1, TextMeasure.Weight.NORMAL);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Error e) {
            throw new IOException(words.get("picture.no-font"), e);
        }
    }
}
