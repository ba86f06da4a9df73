package dev.postweg.view.chart;

import dev.postweg.trace.Rect;

/**
 * Which part of a picture is seen, and how large.
 *
 * @param scale
 *            pixels on the screen for one of the picture
 * @param x
 *            place of the picture's left edge on the screen
 * @param y
 *            place of the picture's upper edge on the screen
 */
public record Viewport(double scale, double x, double y) {
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 4;
    private static final double MARGIN = 8;

    /**
     * Shows all of a picture, never larger than it is.
     *
     * @param picture
     *            its bounds
     * @param width
     *            of the screen, in pixels
     * @param height
     *            of the screen, in pixels
     * @return the picture in the middle
     */
    public static Viewport fit(Rect picture, double width, double height) {
        var room = Math.min((width - 2 * MARGIN) / picture.width(), (height - 2 * MARGIN) / picture.height());
        var scale = Math.clamp(room, SMALLEST, 1);
        return new Viewport(scale, (width - picture.width() * scale) / 2, (height - picture.height() * scale) / 2);
    }

    /**
     * Shows a picture in a size that can be read; what does not fit is beyond the right and lower edges.
     *
     * @param picture
     *            its bounds
     * @param width
     *            of the screen, in pixels
     * @param height
     *            of the screen, in pixels
     * @param least
     *            the least scale at which its texts can be read
     * @return all of it where that can be read, else its upper left part
     */
    public static Viewport readable(Rect picture, double width, double height, double least) {
        var all = fit(picture, width, height);
        if (all.scale >= least) {
            return all;
        }
        var x = picture.width() * least <= width ? (width - picture.width() * least) / 2 : MARGIN;
        var y = picture.height() * least <= height ? (height - picture.height() * least) / 2 : MARGIN;
        return new Viewport(least, x, y);
    }

    /**
     * Moves the picture.
     *
     * @param dx
     *            to the right, in pixels of the screen
     * @param dy
     *            down, in pixels of the screen
     * @return the moved one
     */
    public Viewport pan(double dx, double dy) {
        return new Viewport(scale, x + dx, y + dy);
    }

    /**
     * Grows or shrinks the picture about a place that stays where it is.
     *
     * @param factor
     *            more than 1 to grow
     * @param sx
     *            place on the screen
     * @param sy
     *            place on the screen
     * @return the zoomed one
     */
    public Viewport zoom(double factor, double sx, double sy) {
        var next = Math.clamp(scale * factor, SMALLEST, LARGEST);
        var ratio = next / scale;
        return new Viewport(next, sx - (sx - x) * ratio, sy - (sy - y) * ratio);
    }

    /**
     * Moves the picture just as far as a part of it needs to be seen.
     *
     * @param part
     *            of the picture
     * @param width
     *            of the screen, in pixels
     * @param height
     *            of the screen, in pixels
     * @return the moved one
     */
    public Viewport reveal(Rect part, double width, double height) {
        var left = part.x() * scale + x;
        var top = part.y() * scale + y;
        return pan(shift(left, part.width() * scale, width), shift(top, part.height() * scale, height));
    }

    private static double shift(double from, double length, double room) {
        if (from < MARGIN) {
            return MARGIN - from;
        }
        return from + length > room - MARGIN ? room - MARGIN - from - length : 0;
    }

    /**
     * Finds the place in the picture that is seen at a place on the screen.
     *
     * @param sx
     *            on the screen
     * @return in the picture
     */
    public double pictureX(double sx) {
        return (sx - x) / scale;
    }

    /**
     * Finds the place in the picture that is seen at a place on the screen.
     *
     * @param sy
     *            on the screen
     * @return in the picture
     */
    public double pictureY(double sy) {
        return (sy - y) / scale;
    }
}
