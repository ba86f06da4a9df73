package dev.postweg.export;

import dev.postweg.trace.Picture;
import dev.postweg.trace.TextMeasure;
import dev.postweg.trace.Trace;
import java.util.Locale;

/** Draws the way of a mail as SVG, light or dark as the reader's system is. */
public final class TraceSvg {
    private TraceSvg() {
    }

    /**
     * Draws a trace.
     *
     * @param trace
     *            the trace
     * @param locale
     *            German gets German, every other language English
     * @return an SVG document, to be stored in UTF-8 or to stand in a page
     */
    public static String picture(Trace trace, Locale locale) {
        var picture = WayTexts.picture(trace, new Words(locale), TextMeasure.AVERAGE);
        return picture(picture, trace.message().subject(), locale);
    }

    /**
     * Draws a picture that was laid out before, such as the one in the window with what is open there.
     *
     * @param picture
     *            boxes, lanes and curves
     * @param subject
     *            of the mail
     * @param locale
     *            German gets German, every other language English
     * @return an SVG document, as {@link #picture(Trace, Locale)}
     */
    public static String picture(Picture picture, String subject, Locale locale) {
        var words = new Words(locale);
        var pen = new SvgPen(picture.bounds(), words.get("picture.title", subject));
        new WayDrawing(words, pen).draw(picture);
        return pen.document();
    }
}
