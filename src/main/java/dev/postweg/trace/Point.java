package dev.postweg.trace;

/**
 * A place in a picture.
 *
 * @param x
 *            from the left, in pixels
 * @param y
 *            from the top, in pixels
 */
public record Point(double x, double y) {
}
