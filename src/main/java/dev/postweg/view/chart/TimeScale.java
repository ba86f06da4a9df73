package dev.postweg.view.chart;

import dev.postweg.model.TimeRange;

/**
 * Maps time to a line of pixels.
 *
 * @param range
 *            what the line shows; finite
 * @param width
 *            length of the line in pixels
 */
public record TimeScale(TimeRange range, double width) {
    /**
     * Returns where a moment is.
     *
     * @param time
     *            in ms since 1970, UTC
     * @return pixels from the left; outside of the line for a moment outside of the range
     */
    public double x(long time) {
        return span() == 0 ? 0 : (time - range.from()) * width / span();
    }

    /**
     * Returns the moment at a place, never outside of the range.
     *
     * @param x
     *            pixels from the left
     * @return ms since 1970, UTC
     */
    public long time(double x) {
        var part = width <= 0 ? 0 : Math.clamp(x / width, 0, 1);
        return range.from() + Math.round(part * span());
    }

    private double span() {
        return (double) range.to() - range.from();
    }
}
