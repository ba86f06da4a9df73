package dev.postweg.trace;

/**
 * A rectangle in a picture.
 *
 * @param x
 *            left edge, in pixels
 * @param y
 *            upper edge, in pixels
 * @param width
 *            in pixels
 * @param height
 *            in pixels
 */
public record Rect(double x, double y, double width, double height) {
    /**
     * Tells whether a place is inside.
     *
     * @param px
     *            from the left
     * @param py
     *            from the top
     * @return true on the edges, too
     */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /**
     * Tells whether two rectangles share an area.
     *
     * @param other
     *            the other one
     * @return false where they only touch
     */
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * Returns the right edge.
     *
     * @return in pixels
     */
    public double right() {
        return x + width;
    }

    /**
     * Returns the lower edge.
     *
     * @return in pixels
     */
    public double bottom() {
        return y + height;
    }

    /**
     * Returns the middle from top to bottom.
     *
     * @return in pixels
     */
    public double middle() {
        return y + height / 2;
    }
}
